/// A coming change of the clock that skips or repeats a time of a schedule that runs at fixed times.
public struct ClockChange: Equatable, Sendable {
  public let change: Zone.Transition
  /// The first time of the schedule that does not exist that day, or that comes twice.
  public let wall: WallTime
  public let outcome: Outcome
  /// The times of day on which the clock may be changed that year, which are better avoided.
  public let unsafeTimes: [TimeSpan]

  /// What we expect to become of the time.
  public enum Outcome: Equatable, Sendable {
    /// It runs right after the gap.
    case late(Run)
    /// It does not run: the clock skips three hours or more.
    case lost
    /// It runs at the first of its two moments.
    case once
    /// It runs at both: the clock goes back more than three hours.
    case twice
  }

  /// From one time of day to another, in minutes from midnight; it goes over midnight if `end` is earlier.
  public struct TimeSpan: Hashable, Sendable {
    public let start: Int
    public let end: Int
  }

  /// The time as late after the change as it would have been without it.
  var laterWall: WallTime { WallTime(seconds: wall.seconds + change.offsetAfter - change.offsetBefore) }
}

extension ClockChange {
  /// `Sun 8 Mar 2026: 02:30 does not exist; expected at 03:00, …`.
  var message: String {
    let day = "\(wall.weekdayName) \(wall.day) \(wall.monthName) \(wall.year)"
    return "\(day): \(wall.timeOfDay) \(words)"
  }

  private var words: String {
    let spans = unsafeTimes.map { "\(Self.time($0.start))-\(Self.time($0.end))" }.joined(separator: " and ")
    let advice = spans.isEmpty ? "" : "; pick a time outside \(spans)"
    let later = laterWall.timeOfDay
    switch outcome {
    case .late(let run):
      let others = later == run.wall.timeOfDay ? "may not run at all" : "may run at \(later) or not at all"
      return "does not exist; expected at \(run.wall.timeOfDay), but servers \(others)\(advice)"
    case .lost:
      return "does not exist, as the clock skips \(shift); no run is expected in its place, but servers may run later"
    case .once:
      return "comes twice; expected once, at the first, but servers may run twice\(advice)"
    case .twice:
      return "comes twice, as the clock goes back \(shift); expected both times, but servers may run once"
    }
  }

  /// `24 h`, `3 h 30 min`.
  private var shift: String {
    let minutes = abs(change.offsetAfter - change.offsetBefore) / 60
    return "\(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min")
  }

  private static func time(_ minutes: Int) -> String {
    "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }
}

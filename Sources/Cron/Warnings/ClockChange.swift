/// A coming change of the clock that skips or repeats a time of a schedule that runs at fixed times.
public struct ClockChange: Equatable, Sendable {
  public let change: Zone.Transition
  /// The first time of the schedule that does not exist that day, or that comes twice.
  public let wall: WallTime
  /// What we expect: right after a gap, or the first of two.
  public let run: Run
  /// The times of day on which the clock may be changed that year, which are better avoided.
  public let unsafeTimes: [TimeSpan]

  /// From one time of day to another, in minutes from midnight; it goes over midnight if `end` is not later.
  public struct TimeSpan: Hashable, Sendable {
    public let start: Int
    public let end: Int
  }

  /// Whether the time does not exist that day; else it comes twice.
  public var isGap: Bool { change.wallBefore < change.wallAfter }

  /// The time as late after the change as it would have been without it.
  var laterWall: WallTime { WallTime(seconds: wall.seconds + change.offsetAfter - change.offsetBefore) }
}

extension ClockChange {
  /// `Sun 8 Mar 2026: 02:30 does not exist; expected at 03:00, …`.
  var message: String {
    let spans = unsafeTimes.map { "\(Self.time($0.start))-\(Self.time($0.end))" }.joined(separator: " and ")
    let advice = "pick a time outside \(spans)"
    let day = "\(wall.weekdayName) \(wall.day) \(wall.monthName) \(wall.year)"
    if isGap {
      let later = laterWall.timeOfDay
      let others = later == run.wall.timeOfDay ? "may not run at all" : "may run at \(later) or not at all"
      return "\(day): \(wall.timeOfDay) does not exist; expected at \(run.wall.timeOfDay), "
        + "but servers \(others); \(advice)"
    }
    return "\(day): \(wall.timeOfDay) comes twice; expected once, at the first, but servers may run twice; \(advice)"
  }

  private static func time(_ minutes: Int) -> String {
    "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }
}

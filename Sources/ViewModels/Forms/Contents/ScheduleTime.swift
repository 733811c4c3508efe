import Cron

/// A date and time as typed, on the clock of a zone.
struct ScheduleTime: Equatable {
  let wall: WallTime
  let zone: Zone
  /// When it is: one moment, or two where the clocks show it twice; at least the last is still to come.
  let instants: [Instant]

  /// Reads `2026-11-24 09:00`; fails with why it can't be the time of a schedule.
  init(_ text: String, in zone: Zone, now: Instant) throws(Problem) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { throw .missing }
    guard let wall = WallTime(words) else { throw .unreadable }
    let instants = zone.instants(of: wall)
    guard let last = instants.last else { throw .skipped(wall, Self.change(around: wall, in: zone), zone) }
    guard last > now else { throw .past(zone.wallTime(at: now), zone) }
    self.wall = wall
    self.zone = zone
    self.instants = instants
  }

  /// The change of the clock that skips `wall`.
  private static func change(around wall: WallTime, in zone: Zone) -> Zone.Transition? {
    zone.instants(of: wall.adding(days: -1)).last.flatMap { zone.nextTransition(after: $0) }
  }

  /// What is to be known about a time that comes twice; nil for any other.
  var remark: String? {
    guard instants.count > 1 else { return nil }
    let offsets = instants.map { Zone.offsetText(zone.offset(at: $0)) }.joined(separator: " and ")
    return "\(wall.timeOfDay) comes twice that day, at \(offsets): which one is taken the server decides."
  }

  enum Problem: Error, Equatable {
    case missing, unreadable
    /// It is over; the wall time it is now.
    case past(WallTime, Zone)
    /// The clocks go past it.
    case skipped(WallTime, Zone.Transition?, Zone)

    var message: String {
      switch self {
      case .missing: "Give the date and the time, such as 2026-11-24 09:00."
      case .unreadable: "Write it as year-month-day hour:minute, such as 2026-11-24 09:00."
      case .past(let now, let zone):
        "This is over: in \(ZoneWords.city(of: zone.name)) it is \(now.words) now."
      case .skipped(let wall, let change, let zone):
        "\(wall.timeOfDay) does not exist in \(ZoneWords.city(of: zone.name)) that day"
          + (change.map { ": the clocks go from \($0.wallBefore.timeOfDay) to \($0.wallAfter.timeOfDay)." } ?? ".")
      }
    }
  }
}

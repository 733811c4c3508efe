import Cron

/// Moments of one sentence on one clock: the day is named only where it is another than that of the moment before.
struct MomentsInTurn {
  let zone: Zone
  let thisYear: Int
  private var last: WallTime?

  init(zone: Zone, thisYear: Int) {
    self.zone = zone
    self.thisYear = thisYear
  }

  /// Takes a moment that is not told itself: those of its day are told without the day.
  mutating func startDay(_ instant: Instant) { last = zone.wallTime(at: instant) }

  /// `Mon 23 Nov 15:00`, or `15:00`.
  mutating func next(_ instant: Instant) -> String {
    let wall = zone.wallTime(at: instant)
    defer { last = wall }
    if let last, (last.year, last.month, last.day) == (wall.year, wall.month, wall.day) { return wall.timeOfDay }
    let year = wall.year == thisYear ? "" : " \(wall.year)"
    return "\(wall.weekdayName) \(wall.day) \(wall.monthName)\(year) \(wall.timeOfDay)"
  }

  /// `Mon 23 Nov 15:00-15:18`: from the start to when it has ended for sure.
  mutating func span(_ window: SendingWindow) -> String {
    let start = next(window.start)
    return "\(start)-\(next(window.latestEnd))"
  }
}

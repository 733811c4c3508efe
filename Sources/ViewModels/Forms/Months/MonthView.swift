import Cron

/// A small calendar of the next 12 months, with the days on which a schedule runs.
public struct MonthView: Equatable, Sendable {
  /// The months there are.
  public static let count = 12

  /// What the expression means, `At 09:00 on weekdays.`, without the zone.
  public let meaning: String
  /// On whose clock, `Europe/Berlin`.
  public let zone: String
  /// In their order; in the first, which is this month, what is over is not counted.
  public let months: [CalendarMonth]

  init(_ expression: CronExpression, in zone: Zone, now: Instant) {
    let today = zone.wallTime(at: now)
    meaning = CronPreview.sentence(expression.describe(.h24))
    self.zone = zone.name
    months = expression.months(after: now, count: Self.count, in: zone).enumerated().map { place, month in
      CalendarMonth(month, today: place == 0 ? today.day : nil)
    }
  }
}

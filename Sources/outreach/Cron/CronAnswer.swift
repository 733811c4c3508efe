import Cron

/// What an expression means in a zone, and when it runs.
nonisolated struct CronAnswer {
  let expression: CronExpression
  /// Under its canonical name.
  let zone: Zone
  /// The other name that was given, such as `Asia/Calcutta`; nil if it was the canonical one.
  let alias: String?
  /// The release of the zone data; nil where it is not known.
  let database: String?
  /// In plain English, with the zone and its next change of the clock.
  let description: String
  /// Those of the expression, then the changes of the clock within a year from the instant asked about.
  let warnings: [CronWarning]
  /// In the order asked for; none outside the years 1 to 9999.
  let runs: [Run]
  /// Whether the runs before the instant were asked for.
  let isBackwards: Bool
  /// The shortest time between two runs on the zone's clock within the five years after the instant, in seconds; nil
  /// where that clock skips each of its times.
  let shortestGap: Int?

  init(
    _ expression: CronExpression, in zone: Zone, alias: String?, database: String?, from start: GivenInstant,
    count: Int, isBackwards: Bool
  ) {
    self.expression = expression
    self.zone = zone
    self.alias = alias
    self.database = database
    description = expression.describe(in: zone, from: start.floor)
    warnings = expression.warnings + expression.clockChangeWarnings(in: zone, from: start.floor)
    self.isBackwards = isBackwards
    shortestGap = expression.firstRun(after: start.floor, in: zone).map { _ in
      Int(expression.minimumGap(in: zone, after: start.floor).length.components.seconds)
    }
    // The instant itself may lie a day outside of the years that can be written.
    runs =
      isBackwards
      ? expression.runs(before: start.ceiling, in: zone).drop { $0.wall.year > 9999 }.prefix(count)
        .prefix { $0.wall.year >= 1 }
      : expression.runs(after: start.floor, in: zone).drop { $0.wall.year < 1 }.prefix(count)
        .prefix { $0.wall.year <= 9999 }
  }
}

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
    let isWritable: (Run) -> Bool = { (1...9999).contains($0.wall.year) }
    runs =
      isBackwards
      ? expression.runs(before: start.ceiling, in: zone).prefix(count).prefix(while: isWritable)
      : expression.runs(after: start.floor, in: zone).prefix(count).prefix(while: isWritable)
  }
}

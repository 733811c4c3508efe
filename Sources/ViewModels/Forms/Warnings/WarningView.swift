import Cron

/// What servers differ in about an expression: who reads it how, and when it runs where it is read otherwise.
public struct WarningView: Equatable, Sendable {
  /// One difference.
  public struct Item: Equatable, Sendable {
    /// `W1 Day and weekday are both set: …`.
    public let sentence: String
    /// Which servers read it how.
    public let servers: String
    /// How they read it that read it otherwise, `Where both must match it runs next:`; nil where no run is known.
    public let otherReading: String?
    /// The next runs there, a line each.
    public let otherRuns: [String]
  }

  /// How many runs of another reading are shown.
  static let runs = 3

  /// The expression that the server gets, or has.
  public let expression: String
  /// What the runs that the form shows are.
  public let remark = """
    Which cron library the server uses is not known. The form shows the runs that Debian's cron makes of the expression.
    """
  public let items: [Item]

  /// `text` is what the server gets, or has, of `expression`; no runs are known while no zone is chosen.
  init(
    _ warnings: [CronWarning], of expression: CronExpression, text: String, zone: Zone?, mine: MyZone, now: Instant
  ) {
    self.expression = text
    items = warnings.map { warning in
      let other = zone == nil ? nil : expression.otherReading(of: warning)
      return Item(
        sentence: warning.sentence, servers: warning.servers ?? "",
        otherReading: other.map { "\($0.words) it runs next:" },
        otherRuns: zone.flatMap { zone in
          other.map { Self.runs(of: $0.expression, on: RunClocks(zone: zone, mine: mine, now: now), after: now) }
        } ?? [])
    }
  }

  private static func runs(of expression: CronExpression, on clocks: RunClocks, after now: Instant) -> [String] {
    let coming = expression.runs(after: now, in: clocks.zone).prefix(runs).map { ComingRun($0) }
    return clocks.lines(coming, ahead: now)
  }
}

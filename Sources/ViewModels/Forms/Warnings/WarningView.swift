import Cron

/// What servers differ in about an expression: who reads it how, and when it runs where it is read otherwise.
public struct WarningView: Equatable, Sendable {
  /// One difference.
  public struct Item: Equatable, Sendable {
    /// `W1 Day and weekday are both set: …`.
    public let sentence: String
    /// Which servers read it how.
    public let servers: String
    /// Who reads it otherwise, `By the reading of APScheduler 3 it runs next:`; nil where nobody is known to, while no
    /// zone is chosen, and where it was told of an item before.
    public let otherReading: String?
    /// The next runs there, a line each, with clocks taken as Debian's cron takes them.
    public let otherRuns: [String]
  }

  /// How many runs of another reading are shown.
  static let runs = 3

  /// The expression that the server gets, or has.
  public let expression: String
  /// What the runs that the form shows are.
  public let remark = """
    It is not known which cron library the server uses. Where libraries differ, the form goes by Debian's cron, \
    wherever that accepts the expression.
    """
  public let items: [Item]

  /// `expression` is the one that the server gets, or has; no runs are known while no zone is chosen.
  init(_ warnings: [CronWarning], of expression: CronExpression, zone: Zone?, mine: MyZone, now: Instant) {
    self.expression = expression.source
    var told: Set<String> = []
    items = warnings.map { warning in
      let other = expression.otherReading(of: warning)
      guard let zone, let other, told.insert(other.library).inserted else { return Item(warning) }
      let runs = Self.runs(of: other.expression, on: RunClocks(zone: zone, mine: mine, now: now), after: now)
      let reading = "By the reading of \(other.library) "
      return Item(
        warning, otherReading: reading + (runs.isEmpty ? "no run is known." : "it runs next:"), otherRuns: runs)
    }
  }

  private static func runs(of expression: CronExpression, on clocks: RunClocks, after now: Instant) -> [String] {
    let coming = expression.runs(after: now, in: clocks.zone).prefix(runs).map { ComingRun($0) }
    return clocks.lines(coming, ahead: now)
  }
}

extension WarningView.Item {
  fileprivate init(_ warning: CronWarning, otherReading: String? = nil, otherRuns: [String] = []) {
    self.init(
      sentence: warning.sentence, servers: warning.servers ?? "", otherReading: otherReading, otherRuns: otherRuns)
  }
}

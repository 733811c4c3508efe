public import Cron

/// What the service takes, and in which form it gets it.
extension CronExpression {
  /// The shortest time between two runs, in minutes.
  ///
  /// Source: MoltFlow outreach guide 2.0.0, “Scheduled messages”.
  public nonisolated static let shortestGap = 5

  /// Why the service refuses it, with the two runs that are closest; nil when it takes it.
  ///
  /// Looked for on a clock that is never changed, over the 400 years after which the calendar repeats itself, so that
  /// the answer never depends on the day.
  var tooOften: String? {
    guard minimumGap() < Self.shortestGap else { return nil }
    let start = Instant(secondsSince1970: 946_684_800)
    let gap = minimumGap(in: .utc, after: start, years: 400)
    let length = Words.count(Int(gap.length.components.seconds / 60), "minute")
    return "\(gap.first.wall.timeOfDay) and \(gap.second.wall.timeOfDay) are \(length) apart; "
      + "the service takes \(Self.shortestGap) minutes at the least."
  }

  /// As ``neverRuns(in:after:)``, with the way out for who is writing it.
  func neverRunsAdvice(in zone: Zone, after now: Instant) -> String? {
    neverRuns(in: zone, after: now).map { "\($0) Pick another hour." }
  }

  /// That no run is expected on the clock of `zone`; nil where one is.
  func neverRuns(in zone: Zone, after now: Instant) -> String? {
    guard firstRun(after: now, in: zone) == nil else { return nil }
    return "The clock of \(zone.name) skips each of these times: no run is expected."
  }

  /// `Sent as 0 9 * * MON-FRI`, where that is not what was typed; blanks between the fields do not count.
  var sentAs: String? {
    let typed = source.split { $0.isWhitespace }.joined(separator: " ")
    let portable = portable()
    return portable == typed ? nil : "Sent as \(portable)"
  }
}

import Cron

/// What follows from an expression that can be used: what it means, how it is sent, when it runs, what servers differ
/// in, and what the runs run into.
struct CronNotes {
  /// How many coming runs are shown.
  static let runs = 10
  /// How many of them where the screen is small.
  static let fewRuns = 5

  let expression: CronExpression
  let mine: MyZone
  let now: Instant
  /// What the runs may run into; nil while that can't be told.
  let warnings: RunWarnings?
  let differences: [CronWarning]
  /// False where the server has the text as it stands, and keeps it.
  let isSent: Bool

  /// `zone` is nil while none is chosen; then no run is known.
  func notes(zone: Zone?) -> [FormNote] {
    let words = zone.map { expression.describe(.h24, in: $0, from: now) } ?? expression.describe(.h24)
    let meaning = [FormNote(CronPreview.sentence(words), kind: .main)]
    let sent = isSent ? expression.sentAs.map { [FormNote($0)] } ?? [] : []
    let differences = differences.map { FormNote($0.sentence, kind: .warning) }
    guard let zone else { return meaning + sent + [FormNote("Choose a zone to see the next runs.")] + differences }
    let coming = expression.runs(after: now, in: zone).prefix(Self.runs).map { ComingRun($0) }
    let found = warnings?.check(coming.map(\.instant), on: zone)
    return meaning + sent + lines(coming, in: zone, found) + differences + (found?.notes ?? [])
  }

  /// `Mon 23 Nov 09:00 +01:00 · 08:00 UTC · 10:00 yours · in 41 h !clash`.
  ///
  /// Runs where clocks are changed, and those with a mark behind them, are warnings.
  private func lines(_ coming: [ComingRun], in zone: Zone, _ found: RunFindings?) -> [FormNote] {
    let clocks = RunClocks(zone: zone, mine: mine, now: now)
    return zip(coming, clocks.lines(coming, ahead: now)).enumerated().map { place, row in
      let (run, line) = row
      let flag = found?.flag(at: place)
      let isOdd = run.remark != nil || flag != nil
      return FormNote(line + (flag ?? ""), kind: isOdd ? .warning : .good, isExtra: place >= Self.fewRuns)
    }
  }
}

extension CronExpression {
  /// What servers differ in: of the text that is sent, or where the server has it and keeps it, of the text that stands
  /// there; and at the changes of the clock of `zone`, where one is chosen.
  func differences(isSent: Bool, zone: Zone?, now: Instant) -> [CronWarning] {
    (isSent ? warningsOfPortable : warnings) + (zone.map { clockChangeWarnings(in: $0, from: now) } ?? [])
  }
}

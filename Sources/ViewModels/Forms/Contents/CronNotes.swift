import Cron

/// What follows from an expression that can be used: what it means, how it is sent, when it runs and what those runs run
/// into, what servers differ in.
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
    let runs = zone.map(runs) ?? [FormNote("Choose a zone to see the next runs.")]
    return meaning + sent + runs + differences.map { FormNote($0.sentence, kind: .warning) }
  }

  /// `Mon 23 Nov 09:00 +01:00 · 08:00 UTC · 10:00 yours · in 41 h !clash`, and below the runs what they run into.
  ///
  /// Runs where clocks are changed, and those with a mark behind them, are warnings.
  private func runs(in zone: Zone) -> [FormNote] {
    let coming = expression.runs(after: now, in: zone).prefix(Self.runs).map { ComingRun($0) }
    let clocks = RunClocks(zone: zone, mine: mine, now: now)
    let found = warnings?.check(coming.map(\.instant), on: zone)
    let runs = zip(coming, clocks.lines(coming, ahead: now)).enumerated().map { place, row in
      let (run, line) = row
      let flag = found?.flag(at: place)
      let isOdd = run.remark != nil || flag != nil
      return FormNote(line + (flag ?? ""), kind: isOdd ? .warning : .good, isExtra: place >= Self.fewRuns)
    }
    return runs + (found?.notes ?? [])
  }
}

extension CronExpression {
  /// What servers differ in: of the text that is sent, or where the server has it and keeps it, of the text that stands
  /// there; and at the changes of the clock of `zone`, where one is chosen.
  func differences(isSent: Bool, zone: Zone?, now: Instant) -> [CronWarning] {
    (isSent ? warningsOfPortable : warnings) + (zone.map { clockChangeWarnings(in: $0, from: now) } ?? [])
  }
}

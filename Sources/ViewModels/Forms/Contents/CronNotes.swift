import Cron

/// What follows from an expression that can be used: what it means, how it is sent, when it runs, what servers differ in.
struct CronNotes {
  /// How many coming runs are shown.
  static let runs = 10
  /// How many of them where the screen is small.
  static let fewRuns = 5

  let expression: CronExpression
  let mine: MyZone
  let now: Instant

  /// `zone` is nil while none is chosen; then no run is known.
  func notes(zone: Zone?) -> [FormNote] {
    let words = zone.map { expression.describe(.h24, in: $0, from: now) } ?? expression.describe(.h24)
    let meaning = [FormNote(CronPreview.sentence(words), kind: .main)]
    let sent = expression.sentAs.map { [FormNote($0)] } ?? []
    guard let zone else {
      return meaning + sent + [FormNote("Choose a zone to see the next runs.")]
        + warnings(expression.warningsOfPortable)
    }
    let all = expression.warningsOfPortable + expression.clockChangeWarnings(in: zone, from: now)
    return meaning + sent + runs(in: zone) + warnings(all)
  }

  /// `Mon 23 Nov 09:00 +01:00 · 08:00 UTC · 10:00 yours · in 41 h`; those where clocks are changed as warnings.
  private func runs(in zone: Zone) -> [FormNote] {
    let coming = expression.runs(after: now, in: zone).prefix(Self.runs).map { ComingRun($0) }
    let clocks = RunClocks(zone: zone, mine: mine, thisYear: zone.wallTime(at: now).year)
    return zip(coming, clocks.lines(coming)).enumerated().map { place, row in
      let (run, line) = row
      let text = "\(line) · \(ahead(run.instant))"
      return FormNote(text, kind: run.remark == nil ? .good : .warning, isExtra: place >= Self.fewRuns)
    }
  }

  /// In full minutes, rounded up, so that it holds for the whole minute.
  private func ahead(_ instant: Instant) -> String {
    DurationWords.ahead((instant.secondsSince1970 - now.secondsSince1970 + 59) / 60 * 60)
  }

  /// `W1 Day and weekday are both set: …`.
  private func warnings(_ warnings: [CronWarning]) -> [FormNote] {
    warnings.map { FormNote("\($0.code.rawValue) \(CronPreview.sentence($0.message))", kind: .warning) }
  }
}

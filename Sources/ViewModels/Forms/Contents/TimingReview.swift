import Cron
import MoltFlow

/// What the review of a schedule says of its time.
struct TimingReview {
  /// How many runs are told after the first.
  static let furtherRuns = 4

  let timing: ScheduleTiming
  let mine: MyZone
  /// How many get a message each time; nil where that is not known.
  let recipients: Int?
  /// What the runs may run into; nil where nothing is known of that.
  let warnings: RunWarnings?

  private var zone: Zone { timing.timetable.zone }

  func lines(now: Instant) -> [ReviewLine] { times(now: now) + clashesAndQuietHours }

  var clashesAndQuietHours: [ReviewLine] { warnings?.check(timing.timetable).reviewLines ?? [] }

  func times(now: Instant) -> [ReviewLine] {
    let runs = timing.timetable.runs(after: now, count: 1 + Self.furtherRuns)
    guard let first = runs.first else { return [] }
    let words = RunWords(zone: zone, mine: mine).words(first.instant)
    switch timing.timing {
    case .oneTime:
      let ahead = DurationWords.ahead(first.instant.secondsSince1970 - now.secondsSince1970)
      return [ReviewLine("Once, on \(words)."), ReviewLine("That is \(ahead).")]
        + (timing.remark.map { [ReviewLine($0, mark: .warning)] } ?? [])
    case .recurring(_, let cron):
      return [ReviewLine("Repeats: \(cron) on the clock of \(zone.name).")] + inWords
        + typed + [ReviewLine("First on \(words).")] + remark(on: first) + further(Array(runs.dropFirst()), now: now)
        + frequency(from: now) + differences(from: now)
    }
  }

  private var expression: CronExpression? {
    if case .recurring(let expression) = timing.timetable.rule { expression } else { nil }
  }

  private var inWords: [ReviewLine] {
    expression.map { [ReviewLine(CronPreview.sentence($0.describe(.h24)))] } ?? []
  }

  /// What stands in the form, where something else is sent for it.
  private var typed: [ReviewLine] {
    guard let expression, expression.sentAs != nil else { return [] }
    return [ReviewLine("You typed \(expression.source), which means the same.")]
  }

  private func remark(on first: ComingRun) -> [ReviewLine] {
    guard let remark = first.remark else { return [] }
    return [ReviewLine("The first run: \(remark). Servers differ there.", mark: .warning)]
  }

  private func further(_ runs: [ComingRun], now: Instant) -> [ReviewLine] {
    let clocks = RunClocks(zone: zone, mine: mine, now: now)
    return clocks.lines(runs).map { ReviewLine("then \($0)") }
  }

  /// What servers differ in about what is sent.
  private func differences(from now: Instant) -> [ReviewLine] {
    let warnings = expression?.differences(isSent: true, zone: zone, now: now) ?? []
    return warnings.map { ReviewLine(CronPreview.sentence($0.message), mark: .warning) }
  }

  /// How many messages that can be, where it is more than one a day to each.
  private func frequency(from now: Instant) -> [ReviewLine] {
    guard let expression, expression.runsADay > 1 else { return [] }
    let inZone = expression.minimumGap(in: zone, after: now).length
    let gap = DurationWords.about(Double(min(.seconds(expression.minimumGap() * 60), inZone).components.seconds))
    let each = recipients.map { "to \(Words.count($0, "recipient")) each time" } ?? "to each recipient"
    return [
      ReviewLine("As often as every \(gap): up to \(expression.runsADay) times a day, \(each).", mark: .warning)
    ]
  }
}

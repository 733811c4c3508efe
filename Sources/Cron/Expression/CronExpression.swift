/// When a schedule runs, in the five fields of cron: minute, hour, day, month, weekday.
///
/// Means what Debian's cron makes of it, with the extensions `?`, `L`, `LW`, `15W`, `5L`, `5#2` and `n/m`. Two
/// expressions are equal if they allow the same times and their stars have the same effect, however they are written:
/// `0 9 13 * 0-6` runs every day, yet does not equal `0 9 * * *`.
public struct CronExpression: Sendable {
  /// The text it was read from.
  public let source: String
  /// The five fields in their order; those of `0 0 * * *` for `@daily`.
  public let fields: [CronField]
  let schedule: Schedule
  /// What servers read in different ways, in the order of the text; see ``portable()`` for what can be done about it.
  public let warnings: [CronWarning]

  /// Reads an expression; fails at its first mistake, and for one that never runs, such as `0 0 30 2 *`.
  public init(_ text: String) throws(CronError) {
    let cut = try CronText(text)
    let pieces = cut.pieces
    try Self.checkCount(of: pieces, in: text)
    var fields: [CronField] = []
    fields.reserveCapacity(5)
    for (kind, piece) in zip(CronField.Kind.allCases, pieces) {
      fields.append(try CronField(piece, kind: kind))
    }
    schedule = Schedule(fields)
    guard schedule.days.everRuns else {
      throw CronError(.neverRuns(schedule.days.impossibility), field: .dayOfMonth, range: pieces[2].range)
    }
    source = text
    self.fields = fields
    warnings = Self.warnings(fields, word: cut.word)
  }

  /// The same text understood in another way.
  init(_ other: CronExpression, as schedule: Schedule) {
    source = other.source
    fields = other.fields
    warnings = other.warnings
    self.schedule = schedule
  }
}

extension CronExpression: Hashable {
  public static func == (left: CronExpression, right: CronExpression) -> Bool {
    left.schedule == right.schedule
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(schedule)
  }
}

extension DayRule {
  /// Why a rule never runs that never runs.
  fileprivate var impossibility: CronError.ImpossibleDay {
    let longest = months.map { CivilDate.length(ofMonth: $0, in: 2000) }.max() ?? 0
    guard let first = days.first, first > longest else { return .neverTogether }
    return .beyondMonths(days: days, months: months)
  }
}

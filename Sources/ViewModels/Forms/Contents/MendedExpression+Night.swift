public import Cron

extension MendedExpression {
  /// What becomes of hours over midnight, such as `22-2`, once they are split in two; nil where that makes no
  /// difference, as every day is a day of runs.
  nonisolated public var nightRemark: String? {
    let isSplit = mistakes.contains { $0.code == .reversedRange && $0.field == .hour }
    guard isSplit, !expression.runsEveryDay else { return nil }
    return "The hours after midnight are then those of the same day, not of the night that follows."
  }
}

public import Cron

extension CronError {
  /// What becomes of hours over midnight, such as `22-2`, once they are split in two on days that are chosen; nil where
  /// every day is a day of runs, and for other mistakes.
  ///
  /// `whole` is the expression without its mistakes.
  nonisolated public func nightRemark(in whole: CronExpression) -> String? {
    let isEveryDay = whole.fields.day.values.count == 31 && whole.fields.weekday.values.count == 7
    guard code == .reversedRange, field == .hour, !isEveryDay else { return nil }
    return "The hours after midnight are then those of the same day, not of the night that follows."
  }
}

/// A month of a small calendar: its days, and those of them on which a schedule runs.
public struct RunMonth: Hashable, Sendable {
  public let year: Int
  /// In `1...12`.
  public let month: Int
  /// How many days the month has, in `28...31`.
  public let length: Int
  /// The weekday of the 1st, in `0...6`; 0 is Sunday.
  public let firstWeekday: Int
  /// The days of the month on which the clock shows a run, in `1...31`.
  public let runDays: NumberSet
  /// Those of them with a run that a change of the clock moves, or whose time comes twice.
  public let changedDays: NumberSet
  /// How many runs the clock shows in the month.
  public let runs: Int
}

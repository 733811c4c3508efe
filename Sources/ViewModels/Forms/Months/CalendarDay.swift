import Cron

/// A day of a small calendar, and what is to be known of it.
public struct CalendarDay: Equatable, Sendable {
  /// In `1...31`.
  public let number: Int
  /// Stands behind the number; nil for a day without a run to come.
  public let sign: Sign?
  /// Stands before the number.
  public let isToday: Bool
  public let isPast: Bool

  /// Told apart by its shape; the raw value is what stands on the screen.
  public enum Sign: String, CaseIterable, Sendable {
    case run = "*"
    /// A run that a change of the clock moves, or whose time comes twice.
    case changed = "!"
    case today = ">"

    /// What it means, in few words.
    public var meaning: String {
      switch self {
      case .run: "run"
      case .changed: "moved or twice"
      case .today: "today"
      }
    }

    /// What more there is to say where there is room; empty where nothing is.
    public var detail: String { self == .changed ? " where clocks change" : "" }
  }

  init(_ number: Int, of month: RunMonth, today: Int?) {
    self.number = number
    sign = month.changedDays.contains(number) ? .changed : month.runDays.contains(number) ? .run : nil
    isToday = number == today
    isPast = today.map { number < $0 } ?? false
  }
}

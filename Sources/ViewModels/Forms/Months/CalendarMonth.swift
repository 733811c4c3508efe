import Cron

/// A month as a calendar on the wall has it: weeks from Monday to Sunday.
public struct CalendarMonth: Equatable, Sendable {
  /// `Nov 2026`.
  public let title: String
  /// `20 runs`, `no runs`; of this month `6 left`, `none left`, which have room beside the title in all 20 columns.
  public let runs: String
  /// Of seven days each; nil where the day belongs to another month.
  public let weeks: [[CalendarDay?]]

  /// `today` is the day it is now, where it is in this month.
  init(_ month: RunMonth, today: Int?) {
    let name = WallTime(year: month.year, month: month.month, day: 1)?.monthName ?? ""
    title = "\(name) \(month.year)"
    let number = month.runs == 0 ? nil : month.runs
    runs =
      today == nil
      ? number.map { Words.count($0, "run") } ?? "no runs" : "\(number.map(Words.grouped) ?? "none") left"
    let days = (1...month.length).map { CalendarDay($0, of: month, today: today) }
    let cells = Array(repeating: nil, count: (month.firstWeekday + 6) % 7) + days
    weeks = stride(from: 0, to: cells.count, by: 7).map { start in
      let week = Array(cells[start..<min(start + 7, cells.count)])
      return week + Array(repeating: nil, count: 7 - week.count)
    }
  }

  /// What the signs in it mean, such as `* run`.
  public var legend: [CalendarDay.Sign] {
    let days = weeks.joined().compactMap(\.self)
    return CalendarDay.Sign.allCases.filter { sign in
      days.contains { $0.sign == sign || $0.isToday && sign == .today }
    }
  }
}

/// Which days a schedule runs on.
struct DayRule: Hashable {
  let days: NumberSet
  let months: NumberSet
  /// From 0, Sunday, to 6.
  let weekdays: NumberSet
  let extensions: DayExtensions
  /// Whether day and weekday must both match; else either is enough.
  let mustMatchBoth: Bool
}

extension DayRule {
  /// The days of a month on which it runs, were the month allowed.
  func days(in month: MonthShape) -> NumberSet {
    let byNumber = days.intersection(month.allDays).union(extensions.daysByNumber(in: month))
    let byWeekday = month.days(on: weekdays).union(extensions.daysByWeekday(in: month))
    return mustMatchBoth ? byNumber.intersection(byWeekday) : byNumber.union(byWeekday)
  }

  /// Whether there is any day at all, in any year.
  var everRuns: Bool {
    // 28 years without a skipped leap year hold every kind of year: each first weekday, leap and not.
    (2000..<2028).contains { year in
      months.contains { !days(in: MonthShape(year: year, month: $0)).isEmpty }
    }
  }

  /// The first day it runs on, not before this one; both counted from 1970-01-01.
  ///
  /// Ends for every rule that ever runs: the longest wait, for a 29 February on a given weekday, is 40 years.
  func firstDay(from start: Int) -> Int {
    let date = CivilDate(daysSince1970: start)
    var firstOfMonth = start - date.day + 1
    var (year, month, day) = (date.year, date.month, date.day)
    while true {
      let length = CivilDate.length(ofMonth: month, in: year)
      if months.contains(month) {
        let shape = MonthShape(length: length, weekdayOfFirst: CivilDate.weekday(daysSince1970: firstOfMonth))
        if let match = days(in: shape).first(from: day) { return firstOfMonth + match - 1 }
      }
      firstOfMonth += length
      day = 1
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
  }
}

extension MonthShape {
  init(year: Int, month: Int) {
    let first = CivilDate(year: year, month: month, day: 1).daysSince1970
    self.init(
      length: CivilDate.length(ofMonth: month, in: year), weekdayOfFirst: CivilDate.weekday(daysSince1970: first))
  }
}

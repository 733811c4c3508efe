extension DayRule {
  /// The first day it runs on, not before this one; both counted from 1970-01-01.
  ///
  /// Ends for every rule that ever runs: the longest wait, for a 29 February on a given weekday, is 40 years.
  func firstDay(from start: Int) -> Int {
    if let plainWeekdays {
      let weekday = CivilDate.weekday(daysSince1970: start)
      return start + (plainWeekdays.twoWeeks.first(from: weekday) ?? weekday) - weekday
    }
    let date = CivilDate(daysSince1970: start)
    var (year, month, day) = (date.year, date.month, date.day)
    var firstOfMonth = start - day + 1
    while true {
      if months.contains(month), let match = firstDay(from: day, inMonthFrom: firstOfMonth, year, month) {
        return firstOfMonth + match - 1
      }
      if let later = months.first(from: month + 1) {
        month = later
      } else {
        (year, month) = (self.year(from: year, step: 1), months.first ?? 1)
      }
      day = 1
      firstOfMonth = CivilDate(year: year, month: month, day: 1).daysSince1970
    }
  }

  /// The last day it runs on, not after this one; both counted from 1970-01-01.
  func lastDay(upTo end: Int) -> Int {
    if let plainWeekdays {
      let weekday = CivilDate.weekday(daysSince1970: end) + 7
      return end + (plainWeekdays.twoWeeks.last(upTo: weekday) ?? weekday) - weekday
    }
    let date = CivilDate(daysSince1970: end)
    var (year, month, day) = (date.year, date.month, date.day)
    var firstOfMonth = end - day + 1
    while true {
      if months.contains(month), let match = lastDay(upTo: day, inMonthFrom: firstOfMonth, year, month) {
        return firstOfMonth + match - 1
      }
      if let earlier = months.last(upTo: month - 1) {
        month = earlier
      } else {
        (year, month) = (self.year(from: year, step: -1), months.last ?? 12)
      }
      day = 31
      firstOfMonth = CivilDate(year: year, month: month, day: 1).daysSince1970
    }
  }

  /// The nearest later year that can have a day of it, or the nearest earlier one if `step` is −1.
  private func year(from year: Int, step: Int) -> Int {
    guard needsLeapYear else { return year + step }
    // From one multiple of four to the next.
    var year = (step > 0 ? year + 4 : year - 1) & ~3
    while !CivilDate.isLeap(year) { year += 4 * step }
    return year
  }

  // Always in line, as a search asks one of these for each month. `firstOfMonth` is counted from 1970-01-01.

  /// The first day of a month that it runs on, not before this one; nil if there is none.
  @inline(__always)
  private func firstDay(from day: Int, inMonthFrom firstOfMonth: Int, _ year: Int, _ month: Int) -> Int? {
    guard isByNumber else { return days(inMonthFrom: firstOfMonth, year, month).first(from: day) }
    guard let match = days.first(from: day) else { return nil }
    return match <= 28 || match <= CivilDate.length(ofMonth: month, in: year) ? match : nil
  }

  /// The last day of a month that it runs on, not after this one; nil if there is none.
  @inline(__always)
  private func lastDay(upTo day: Int, inMonthFrom firstOfMonth: Int, _ year: Int, _ month: Int) -> Int? {
    guard isByNumber else { return days(inMonthFrom: firstOfMonth, year, month).last(upTo: day) }
    return days.last(upTo: min(day, CivilDate.length(ofMonth: month, in: year)))
  }

  /// The days of a month that it runs on.
  private func days(inMonthFrom firstOfMonth: Int, _ year: Int, _ month: Int) -> NumberSet {
    let length = CivilDate.length(ofMonth: month, in: year)
    return days(in: MonthShape(length: length, weekdayOfFirst: CivilDate.weekday(daysSince1970: firstOfMonth)))
  }
}

extension NumberSet {
  /// Weekdays, and behind them those of the next week from 7.
  fileprivate var twoWeeks: NumberSet { NumberSet(bits: bits | bits << 7) }
}

/// Which days a schedule runs on.
struct DayRule: Hashable {
  let days: NumberSet
  let months: NumberSet
  /// From 0, Sunday, to 6.
  let weekdays: NumberSet
  let extensions: DayExtensions
  private let hasExtensions: Bool
  /// Whether day and weekday must both match; else either is enough.
  let mustMatchBoth: Bool
  /// The weekdays it runs on, where nothing else counts: all of them if it runs every day.
  let plainWeekdays: NumberSet?
  /// Whether weekdays don't matter, so that each month of the same length has the same days.
  let isByNumber: Bool
  /// Whether only leap years have a day of it, as for 29 February.
  private(set) var needsLeapYear = false

  init(
    days: NumberSet, months: NumberSet, weekdays: NumberSet, extensions: DayExtensions, mustMatchBoth: Bool
  ) {
    self.days = days
    self.months = months
    self.weekdays = weekdays
    self.extensions = extensions
    hasExtensions = extensions != DayExtensions()
    self.mustMatchBoth = mustMatchBoth
    let (isEachDay, isEachWeekday) = (days.count == 31, weekdays.count == 7)
    let isEveryDay = mustMatchBoth ? isEachDay && isEachWeekday : isEachDay || isEachWeekday
    isByNumber = mustMatchBoth && isEachWeekday && !hasExtensions
    let isByWeekday = mustMatchBoth && isEachDay && !hasExtensions
    if months.count < 12 || !isEveryDay && !isByWeekday {
      plainWeekdays = nil
    } else {
      plainWeekdays = isEveryDay ? NumberSet(0...6) : weekdays
    }
    needsLeapYear = !Self.yearsOfEveryKind.contains { !CivilDate.isLeap($0) && runs(in: $0) }
  }
}

extension DayRule {
  /// The days of a month on which it runs, were the month allowed.
  @inline(__always)  // A search for a run asks this for each month.
  func days(in month: MonthShape) -> NumberSet {
    var byNumber = days.intersection(month.allDays)
    var byWeekday = month.days(on: weekdays)
    if hasExtensions {
      byNumber.formUnion(extensions.daysByNumber(in: month))
      byWeekday.formUnion(extensions.daysByWeekday(in: month))
    }
    return mustMatchBoth ? byNumber.intersection(byWeekday) : byNumber.union(byWeekday)
  }

  /// Whether there is any day at all, in any year.
  var everRuns: Bool { !needsLeapYear || Self.yearsOfEveryKind.contains(where: runs) }

  /// 28 years without a skipped leap year, so that each first weekday is among them, leap and not.
  private static let yearsOfEveryKind = 2000..<2028

  private func runs(in year: Int) -> Bool {
    months.contains { !days(in: MonthShape(year: year, month: $0)).isEmpty }
  }
}

extension MonthShape {
  init(year: Int, month: Int) {
    let first = CivilDate(year: year, month: month, day: 1).daysSince1970
    self.init(
      length: CivilDate.length(ofMonth: month, in: year), weekdayOfFirst: CivilDate.weekday(daysSince1970: first))
  }
}

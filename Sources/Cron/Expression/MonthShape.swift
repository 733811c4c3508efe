/// All that a day rule must know of a month: how long it is and on which weekday it begins.
struct MonthShape {
  /// In `28...31`.
  let length: Int
  /// In `0...6`; 0 is Sunday.
  let weekdayOfFirst: Int

  func weekday(of day: Int) -> Int {
    (weekdayOfFirst + day - 1) % 7
  }

  /// The first day of the month on this weekday, in `1...7`.
  func firstDay(on weekday: Int) -> Int {
    1 + remainder(weekday - weekdayOfFirst, by: 7)
  }

  /// The day from Monday to Friday nearest to this one that does not leave the month.
  func nearestWorkday(to day: Int) -> Int {
    switch weekday(of: day) {
    case 6: day > 1 ? day - 1 : day + 2
    case 0: day < length ? day + 1 : day - 2
    default: day
    }
  }

  // Always in line, as a search for a run needs both for each month.

  /// All days of the month, bit 1 for the 1st.
  @inline(__always)
  var allDays: NumberSet {
    NumberSet(bits: (1 << UInt64(length + 1)) - 2)
  }

  /// The days of the month that fall on these weekdays.
  @inline(__always)
  func days(on weekdays: NumberSet) -> NumberSet {
    // Turned so that the lowest of seven bits is the 1st's weekday, then five weeks of it side by side.
    let turned = (weekdays.bits >> UInt64(weekdayOfFirst)) | (weekdays.bits << UInt64(7 - weekdayOfFirst))
    let week = turned & 0b111_1111
    let fiveWeeks = week | week << 7 | week << 14 | week << 21 | week << 28
    return NumberSet(bits: fiveWeeks << 1).intersection(allDays)
  }
}

/// A day of the Gregorian calendar, carried back and forth without end.
///
/// The arithmetic is that of Howard Hinnant's “chrono-Compatible Low-Level Date Algorithms”: years begin in March, so
/// that the leap day comes last, and 400 years are always 146,097 days.
struct CivilDate: Hashable, Sendable {
  let year: Int
  /// In `1...12`.
  let month: Int
  /// In `1...31`.
  let day: Int
}

extension CivilDate {
  /// Days from 1970-01-01 to this date; negative before.
  var daysSince1970: Int {
    let marchYear = month > 2 ? year : year - 1
    let leapDays = floorDivide(marchYear, by: 4) - floorDivide(marchYear, by: 100) + floorDivide(marchYear, by: 400)
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return marchYear * 365 + leapDays + dayOfYear - 719_468
  }

  init(daysSince1970: Int) {
    let days = daysSince1970 + 719_468
    let era = floorDivide(days, by: 146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month > 2 ? 0 : 1)
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The weekday of a day counted from 1970-01-01, which was a Thursday; 0 is Sunday.
  static func weekday(daysSince1970: Int) -> Int {
    remainder(daysSince1970 + 4, by: 7)
  }
}

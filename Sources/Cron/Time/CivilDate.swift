/// A day of the Gregorian calendar, carried back and forth without end.
///
/// Years begin in March, so that the leap day comes last, and 400 years are always 146,097 days. Sources: Howard
/// Hinnant, “chrono-Compatible Low-Level Date Algorithms” (2013, howardhinnant.github.io/date_algorithms.html); for the
/// way back Cassio Neri and Lorenz Schneider, “Euclidean affine functions and their application to calendar algorithms”
/// (Software: Practice and Experience 53, 2023).
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
    // Four times the days, so that a year and a century are whole numbers; small and without a sign, to be quick.
    let quarters = UInt32(truncatingIfNeeded: days - era * 146_097) * 4 + 3
    let century = quarters / 146_097
    let quartersOfCentury = quarters % 146_097 | 3
    // 2³² / 1461: the whole years are above the point, what is left of the last one below it.
    let years = UInt64(quartersOfCentury) * 2_939_745
    let yearOfCentury = UInt32(truncatingIfNeeded: years >> 32)
    let dayOfYear = UInt32(truncatingIfNeeded: years) / 2_939_745 / 4
    // About 2¹⁶ / 30.6, the days of a month: months above the point, of which March is the third, and days below it.
    let months = 2141 * dayOfYear + 197_913
    let isNextYear = dayOfYear >= 306
    year = era * 400 + Int(century * 100 + yearOfCentury) + (isNextYear ? 1 : 0)
    month = Int(months >> 16) - (isNextYear ? 12 : 0)
    day = Int((months & 0xffff) / 2141) + 1
  }

  static func isLeap(_ year: Int) -> Bool {
    // A multiple of 25 that 4 divides is a century, and one that 16 divides is a multiple of 400.
    year & (year % 25 == 0 ? 15 : 3) == 0
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

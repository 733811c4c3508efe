/// The Gregorian calendar, as far as reading a time needs it.
enum Calendars {
  static func days(of month: Int, in year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1970-01-01 to the date; years count from March, so that the leap day is the last.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let years = month > 2 ? year : year - 1
    let daysSinceMarch = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let leapDays = years / 4 - years / 100 + years / 400
    return years * 365 + leapDays + daysSinceMarch - 719_468
  }
}

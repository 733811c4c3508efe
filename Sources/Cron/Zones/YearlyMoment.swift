/// A date and a time of day that come every year, at which a clock is changed.
struct YearlyMoment: Equatable {
  let date: YearlyDate
  /// Seconds from the date's midnight on the wall clock; negative or beyond 24 hours means another day.
  let time: Int

  enum YearlyDate: Equatable {
    /// `J60`: the nth day of a year from which 29 February is left out, from 1.
    case dayWithoutLeapDay(Int)
    /// `59`: the nth day of the year, from 0.
    case day(Int)
    /// `M3.5.0`: a weekday (0 is Sunday) of a month, the nth of it; the fifth is the last.
    case weekday(month: Int, nth: Int, weekday: Int)
  }

  /// Reads such as `M3.5.0/-1`; 02:00 if no time of day is given.
  init(_ reader: inout PosixRuleReader) throws(ZoneFileFlaw) {
    date = try YearlyDate(&reader)
    time = reader.skip("/") ? try reader.duration(maximumHours: 167) : 7200
  }

  /// Seconds from 1970-01-01 00:00 to this moment of the year, both on the wall clock before the change.
  func seconds(in year: Int) -> Int {
    date.daysSince1970(in: year) * 86_400 + time
  }
}

extension YearlyMoment.YearlyDate {
  init(_ reader: inout PosixRuleReader) throws(ZoneFileFlaw) {
    if reader.skip("J") {
      self = .dayWithoutLeapDay(try reader.number())
    } else if reader.skip("M") {
      let month = try reader.number()
      try reader.expect(".")
      let nth = try reader.number()
      try reader.expect(".")
      self = .weekday(month: month, nth: nth, weekday: try reader.number())
    } else {
      self = .day(try reader.number())
    }
    guard isPossible else { throw .badFooter }
  }

  private var isPossible: Bool {
    switch self {
    case .dayWithoutLeapDay(let day): (1...365).contains(day)
    case .day(let day): (0...365).contains(day)
    case .weekday(let month, let nth, let weekday):
      (1...12).contains(month) && (1...5).contains(nth) && (0...6).contains(weekday)
    }
  }

  fileprivate func daysSince1970(in year: Int) -> Int {
    switch self {
    case .dayWithoutLeapDay(let day):
      return Self.newYear(year) + day - 1 + (CivilDate.isLeap(year) && day >= 60 ? 1 : 0)
    case .day(let day):
      return Self.newYear(year) + day
    case .weekday(let month, let nth, let weekday):
      let first = CivilDate(year: year, month: month, day: 1).daysSince1970
      let toWeekday = remainder(weekday - CivilDate.weekday(daysSince1970: first), by: 7)
      let day = toWeekday + (nth - 1) * 7
      return first + (day < CivilDate.length(ofMonth: month, in: year) ? day : day - 7)
    }
  }

  private static func newYear(_ year: Int) -> Int {
    CivilDate(year: year, month: 1, day: 1).daysSince1970
  }
}

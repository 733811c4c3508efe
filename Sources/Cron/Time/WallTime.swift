/// What a calendar and a clock on the wall show: a date and a time of day, without a zone.
public struct WallTime: Hashable, Comparable, Sendable {
  /// Seconds from 1970-01-01 00:00:00 on this very wall clock, as if no clock were ever changed.
  let seconds: Int

  init(seconds: Int) {
    self.seconds = seconds
  }

  /// Nil for a date or a time that no calendar or clock shows, such as 30 February or 24:00, and outside the years
  /// 1 to 9999.
  public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...CivilDate.length(ofMonth: month, in: year)).contains(day) else { return nil }
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
    let days = CivilDate(year: year, month: month, day: day).daysSince1970
    seconds = days * 86_400 + hour * 3600 + minute * 60 + second
  }

  public static func < (left: WallTime, right: WallTime) -> Bool {
    left.seconds < right.seconds
  }
}

extension WallTime {
  public var year: Int { date.year }
  /// In `1...12`.
  public var month: Int { date.month }
  /// In `1...31`.
  public var day: Int { date.day }
  /// In `0...6`; 0 is Sunday.
  public var weekday: Int { CivilDate.weekday(daysSince1970: days) }
  /// In `0...23`.
  public var hour: Int { secondOfDay / 3600 }
  /// In `0...59`.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// In `0...59`.
  public var second: Int { secondOfDay % 60 }

  var date: CivilDate { CivilDate(daysSince1970: days) }
  private var days: Int { floorDivide(seconds, by: 86_400) }
  private var secondOfDay: Int { remainder(seconds, by: 86_400) }
}

extension WallTime {
  /// The same time of day so many days later, or earlier if negative.
  public func adding(days: Int) -> WallTime {
    WallTime(seconds: seconds + days * 86_400)
  }

  /// So many minutes later on a clock that nobody changes, or earlier if negative.
  public func adding(minutes: Int) -> WallTime {
    WallTime(seconds: seconds + minutes * 60)
  }
}

public import Cron
public import FoundationEssentials

/// Moments in the words that the screen shows, in one time zone.
public struct TimeWords: Sendable {
  public let zone: Zone

  public init(zone: Zone) { self.zone = zone }

  /// The time of day, such as `14:02`.
  public func clock(_ date: Date) -> String {
    let wall = zone.wallTime(at: Instant(date))
    return "\(twoDigits(wall.hour)):\(twoDigits(wall.minute))"
  }

  /// The time of day to the second, such as `14:02:09`.
  public func clockWithSeconds(_ date: Date) -> String {
    "\(clock(date)):\(twoDigits(zone.wallTime(at: Instant(date)).second))"
  }

  /// `14:02` on the day of `now`, otherwise with the day, `21 Nov 14:02`, and in another year with that too.
  public func moment(_ date: Date, now: Date) -> String {
    let wall = zone.wallTime(at: Instant(date))
    let today = zone.wallTime(at: Instant(now))
    if (wall.year, wall.month, wall.day) == (today.year, today.month, today.day) { return clock(date) }
    return "\(day(date, now: now)) \(clock(date))"
  }

  /// The day, such as `3 Oct`, in another year than that of `now` with the year.
  public func day(_ date: Date, now: Date) -> String {
    let wall = zone.wallTime(at: Instant(date))
    let day = "\(wall.day) \(Self.months[wall.month - 1])"
    return wall.year == zone.wallTime(at: Instant(now)).year ? day : "\(day) \(wall.year)"
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

extension Instant {
  /// The second that `date` lies in.
  public init(_ date: Date) { self.init(secondsSince1970: Int(date.timeIntervalSince1970.rounded(.down))) }

  /// The next full minute, when what is told to the minute is out of date.
  var nextMinute: Instant { Instant(secondsSince1970: (secondsSince1970 / 60 + 1) * 60) }
}

extension Date {
  /// The start of the second `instant`.
  public init(_ instant: Instant) { self.init(timeIntervalSince1970: Double(instant.secondsSince1970)) }
}

nonisolated func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

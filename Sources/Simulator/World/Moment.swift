import Cron
import FoundationEssentials

/// A moment of simulated time, exact to the millisecond, so that no rounding makes an event late.
struct Moment: Comparable, Hashable, Codable, Sendable {
  let milliseconds: Int

  init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  init(_ date: Date) {
    milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded())
  }

  init(_ instant: Instant) {
    milliseconds = instant.secondsSince1970 * 1000
  }

  var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// The whole second it lies in.
  var instant: Instant {
    let second = milliseconds / 1000
    return Instant(secondsSince1970: milliseconds % 1000 < 0 ? second - 1 : second)
  }

  static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

  static func + (moment: Self, duration: Duration) -> Self {
    let (seconds, attoseconds) = duration.components
    return Self(milliseconds: moment.milliseconds + Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
  }

  static func - (moment: Self, duration: Duration) -> Self { moment + (.zero - duration) }
}

import Cron

extension DurationWords {
  /// How far ahead a moment is, in full minutes, rounded up, so that it holds until the next full minute.
  static func ahead(_ instant: Instant, from now: Instant) -> String {
    ahead((instant.secondsSince1970 - now.secondsSince1970 + 59) / 60 * 60)
  }

  /// `in 40 min`, `in 3 h 20 min`, `in 2 days`, `in 2 days 18 h`; `seconds` is positive.
  static func ahead(_ seconds: Int) -> String {
    guard seconds >= 2 * 86_400 else { return "in \(about(Double(seconds)))" }
    let hours = (seconds + 1800) / 3600
    let rest = hours % 24 == 0 || hours >= 240 ? "" : " \(hours % 24) h"
    return "in \(hours / 24) days\(rest)"
  }
}

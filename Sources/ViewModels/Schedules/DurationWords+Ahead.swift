import Cron

extension DurationWords {
  /// How far ahead a moment is, in full minutes, rounded up, so that it holds until the next full minute.
  static func ahead(_ instant: Instant, from now: Instant) -> String {
    ahead((instant.secondsSince1970 - now.secondsSince1970 + 59) / 60 * 60)
  }

  /// `in 40 min`, `in 2 days 18 h`, and from ten days on in whole days; `seconds` is positive.
  static func ahead(_ seconds: Int) -> String {
    let day = 86_400
    return seconds < 10 * day ? "in \(about(Double(seconds)))" : "in \(Words.grouped((seconds + day / 2) / day)) days"
  }
}

extension DurationWords {
  /// `in 40 min`, `in 3 h 20 min`, `in 2 days`, `in 2 days 18 h`; `seconds` is positive.
  static func ahead(_ seconds: Int) -> String {
    guard seconds >= 2 * 86_400 else { return "in \(about(Double(seconds)))" }
    let hours = (seconds + 1800) / 3600
    let rest = hours % 24 == 0 || hours >= 240 ? "" : " \(hours % 24) h"
    return "in \(hours / 24) days\(rest)"
  }
}

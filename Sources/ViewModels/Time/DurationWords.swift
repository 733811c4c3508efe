/// Lengths of time in words, such as `2 h 38 min`.
public nonisolated enum DurationWords {
  /// `40 s`, `40 min`, `3 h 20 min`, `2 days 18 h`; `seconds` is not negative.
  ///
  /// Rounded to seconds up to a minute, to minutes up to two days, and to hours from there on: up for a bound that time
  /// stays within, down for one that it passes.
  public static func about(
    _ seconds: Double, rounding rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
  ) -> String {
    if seconds < 60 { return "\(Int(seconds.rounded(rule))) s" }
    if seconds >= 2 * 86_400 { return days(hours: Int((seconds / 3600).rounded(rule))) }
    let minutes = Int((seconds / 60).rounded(rule))
    if minutes < 60 { return "\(minutes) min" }
    let rest = minutes % 60
    return rest == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(rest) min"
  }

  private static func days(hours: Int) -> String {
    let days = "\(Words.grouped(hours / 24)) days"
    return hours % 24 == 0 ? days : "\(days) \(hours % 24) h"
  }
}

/// Lengths of time in words, such as `2 h 38 min`.
public nonisolated enum DurationWords {
  /// `40 s`, `40 min`, `3 h 20 min`, `2 days 18 h`, `12 days`; `seconds` is not negative.
  public static func about(_ seconds: Double) -> String {
    guard seconds >= 60 else { return "\(Int(seconds.rounded())) s" }
    guard seconds < 2 * 86_400 else { return days(hours: Int((seconds / 3600).rounded())) }
    let minutes = Int((seconds / 60).rounded())
    guard minutes >= 60 else { return "\(minutes) min" }
    let rest = minutes % 60
    return rest == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(rest) min"
  }

  private static func days(hours: Int) -> String {
    guard hours < 240 else { return "\(Words.grouped((hours + 12) / 24)) days" }
    return hours % 24 == 0 ? "\(hours / 24) days" : "\(hours / 24) days \(hours % 24) h"
  }
}

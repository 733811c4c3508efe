/// Lengths of time in words, such as `2 h 38 min`.
public enum DurationWords {
  /// Whole minutes above one minute, whole seconds below; `seconds` is not negative.
  public static func about(_ seconds: Double) -> String {
    guard seconds >= 60 else { return "\(Int(seconds.rounded())) s" }
    let minutes = Int((seconds / 60).rounded())
    guard minutes >= 60 else { return "\(minutes) min" }
    let rest = minutes % 60
    return rest == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(rest) min"
  }
}

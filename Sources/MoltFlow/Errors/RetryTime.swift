public import FoundationEssentials

/// When a server wants the next request, as its headers say.
///
/// Source: RFC 9110, “Retry-After”; platform reference 2.0.0, “Rate limits”, which gives `X-RateLimit-Reset` no unit.
public enum RetryTime {
  /// The longest wait believed: a day.
  private static let longest = 86_400.0

  /// From `Retry-After`, else from `X-RateLimit-Reset`; nil when neither says anything.
  ///
  /// `header` gives a header's value by its name, in upper or lower case. Never before `now`, nor over a day after it.
  public static func date(header: (String) -> String?, now: Date) -> Date? {
    header("Retry-After").flatMap { after($0, now: now) } ?? header("X-RateLimit-Reset").flatMap { reset($0, now: now) }
  }

  /// Reads `Retry-After`: seconds, or the date of an HTTP header.
  static func after(_ text: String, now: Date) -> Date? {
    if let seconds = number(text) { return bounded(now.addingTimeInterval(seconds), now) }
    return HTTPDate.date(text).map { bounded($0, now) }
  }

  /// Reads `X-RateLimit-Reset`: milliseconds since 1970 above 10¹², seconds since 1970 above 10⁹, else seconds from
  /// now.
  public static func reset(_ text: String, now: Date) -> Date? {
    guard let value = number(text) else { return nil }
    let date =
      switch value {
      case 1e12...: Date(timeIntervalSince1970: value / 1000)
      case 1e9...: Date(timeIntervalSince1970: value)
      default: now.addingTimeInterval(value)
      }
    return bounded(date, now)
  }

  private static func number(_ text: String) -> Double? {
    guard let number = Double(text), number.isFinite else { return nil }
    return number
  }

  private static func bounded(_ date: Date, _ now: Date) -> Date {
    min(max(date, now), now.addingTimeInterval(longest))
  }
}

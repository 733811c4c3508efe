import FoundationEssentials

extension ServerTime {
  /// Reads `2026-02-15T09:00:00`, with or without fractional seconds, with `Z`, an offset or none.
  ///
  /// The shapes of RFC 3339, and: no offset, `±hh`, `±hhmm`, a blank for `T`, no seconds. Nil for anything else.
  public init?(_ text: String) {
    var rest = Digits(text)
    guard let year = rest.number(4), rest.take("-"), let month = rest.number(2), rest.take("-"),
      let day = rest.number(2), (1...12).contains(month), (1...Calendars.days(of: month, in: year)).contains(day),
      rest.take("T", "t", " "), let hour = rest.number(2), hour < 24, rest.take(":"),
      let minute = rest.number(2), minute < 60
    else { return nil }

    var seconds = 0.0
    if rest.take(":") {
      guard let whole = rest.number(2), whole <= 60 else { return nil }
      seconds = Double(whole) + (rest.take(".", ",") ? rest.fraction() : 0)
    }
    guard let offset = Self.offset(&rest), rest.isEmpty else { return nil }

    let minutes = (Calendars.dayNumber(year: year, month: month, day: day) * 24 + hour) * 60 + minute
    let east = offset.seconds ?? 0
    self.init(date: Date(timeIntervalSince1970: Double(minutes * 60 - east) + seconds), offsetSeconds: offset.seconds)
  }

  /// The offset that ends a time: nil for a broken one, nil seconds for none.
  private static func offset(_ rest: inout Digits) -> (seconds: Int?, Void)? {
    if rest.isEmpty { return (nil, ()) }
    if rest.take("Z", "z") { return (0, ()) }
    let isWest = rest.take("-")
    guard isWest || rest.take("+"), let hours = rest.number(2), hours <= 18 else { return nil }
    let hasColon = rest.take(":")
    guard let minutes = rest.isEmpty && !hasColon ? 0 : rest.number(2), minutes < 60 else { return nil }
    let seconds = (hours * 60 + minutes) * 60
    return (isWest ? -seconds : seconds, ())
  }
}

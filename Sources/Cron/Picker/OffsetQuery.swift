/// An offset from UTC as people type it: `+5:30`, `utc-3`, `GMT+2`, `−0330`.
struct OffsetQuery: Equatable {
  /// Seconds ahead of UTC.
  let seconds: Int

  /// Nil if the text is something else; a sign is a must.
  init?(_ text: String) {
    var rest = text.filter { !$0.isWhitespace }.lowercased()[...]
    for prefix in ["utc", "gmt"] where rest.hasPrefix(prefix) { rest = rest.dropFirst(3) }
    guard let sign = rest.first, "+-−".contains(sign) else { return nil }
    let parts = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }) else {
      return nil
    }
    let digits = parts[0].utf8.count
    guard digits <= 2 || digits <= 4 && parts.count == 1, let first = Int(parts[0]) else { return nil }
    let (hours, minutes) = digits > 2 ? (first / 100, first % 100) : (first, parts.count == 2 ? Int(parts[1]) ?? 60 : 0)
    guard hours <= 14, minutes < 60 else { return nil }
    seconds = (sign == "+" ? 1 : -1) * (hours * 3600 + minutes * 60)
  }
}

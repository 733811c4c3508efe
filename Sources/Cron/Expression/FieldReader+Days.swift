extension FieldReader {
  /// Reads `L` or `LW` in the day field; false if the item is something else.
  mutating func readLastDays() -> Bool {
    guard kind == .dayOfMonth else { return false }
    if skipItemEnd("LW") {
      extensions.lastWorkday = true
      return true
    }
    if skipItemEnd("L") {
      extensions.lastDay = true
      return true
    }
    return false
  }

  /// Reads what may follow a day: `W` a number, `L` or `#n` a weekday; false if nothing of these follows.
  mutating func readDaySuffix(of value: Int) throws(CronError) -> Bool {
    switch kind {
    case .dayOfMonth:
      guard skipItemEnd("W") else { return false }
      extensions.nearestWorkdays.insert(value)
      return true
    case .dayOfWeek:
      if skipItemEnd("L") {
        extensions.lastWeekdays.insert(value % 7)
        return true
      }
      guard skip("#") else { return false }
      let nth = try readNth()
      extensions.nthWeekdays.insert(value % 7 + (nth - 1) * 7)
      return true
    case .minute, .hour, .month:
      return false
    }
  }

  private mutating func readNth() throws(CronError) -> Int {
    let digits = digitsAhead
    let nth = saturatedNumber(digits)
    guard (1...5).contains(nth) else { throw error(.badNth, length: digits.count) }
    position += digits.count
    return nth
  }

  /// Skips these capitals, written in either case, if the item ends with them.
  private mutating func skipItemEnd(_ capitals: String) -> Bool {
    let end = position + capitals.utf8.count
    guard end == bytes.endIndex || end < bytes.endIndex && bytes[end] == UInt8(ascii: ",") else { return false }
    guard bytes[position..<end].elementsEqual(capitals.utf8, by: { upperCased($0) == $1 }) else { return false }
    position = end
    return true
  }
}

extension WallTime {
  /// Reads `2026-11-23 09:00`, with `T` for the blank and with `:00` for the seconds too if you like.
  ///
  /// Nil for any other form, and for a date or a time that does not exist.
  public init?(_ text: String) {
    let halves = text.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "T" }
    guard halves.count == 2 else { return nil }
    let date = Self.numbers(halves[0], separator: "-")
    let time = Self.numbers(halves[1], separator: ":")
    guard date.count == 3, time.count == 2 || time.count == 3 else { return nil }
    let second = time.count == 3 ? time[2] : 0
    self.init(year: date[0], month: date[1], day: date[2], hour: time[0], minute: time[1], second: second)
  }

  /// The numbers between the separators; none at all if one is not of one to four digits.
  private static func numbers(_ text: Substring, separator: Character) -> [Int] {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.count <= 4 && part.utf8.allSatisfy(isDigit) ? Int(part) : nil
    }
    return numbers.count == parts.count ? numbers : []
  }
}

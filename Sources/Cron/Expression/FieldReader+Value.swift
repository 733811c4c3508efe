extension FieldReader {
  /// A number in the field's range, or a name of the field.
  mutating func readValue() throws(CronError) -> Int {
    let digits = digitsAhead
    guard digits.isEmpty else {
      let number = saturatedNumber(digits)
      guard kind.range.contains(number) else {
        throw error(.outOfRange(number: String(decoding: bytes[digits], as: UTF8.self)), length: digits.count)
      }
      position += digits.count
      return number
    }
    let word = bytes[wordAhead]
    guard !word.isEmpty else { throw error(.expectedValue(neighbour)) }
    if let number = kind.number(named: word) {
      position += word.count
      return number
    }
    // The last such weekday of the month, by name: `FRIL`.
    if kind == .dayOfWeek, word.last.map(upperCased) == UInt8(ascii: "L"),
      let number = kind.number(named: word.dropLast())
    {
      position += 3
      return number
    }
    throw unknownName(word)
  }

  private var neighbour: CronError.Neighbour {
    if position > bytes.startIndex { return .after(character(at: position - 1)) }
    return bytes.isEmpty ? .nothing : .before(character(at: position))
  }

  /// Whether nothing but commas stands beside it.
  private func isWholeItem(_ word: ArraySlice<UInt8>) -> Bool {
    [bytes[..<word.startIndex].last, bytes[word.endIndex...].first].allSatisfy { $0 == nil || $0 == UInt8(ascii: ",") }
  }

  private static let groupsOfDays = [
    "WEEKDAY": "MON-FRI", "WEEKDAYS": "MON-FRI", "WEEKEND": "SAT,SUN", "WEEKENDS": "SAT,SUN",
  ]

  private func unknownName(_ word: ArraySlice<UInt8>) -> CronError {
    let name = String(decoding: word.map(upperCased), as: UTF8.self)
    let alike = kind.names.filter { name.hasPrefix($0) || $0.hasPrefix(name) }
    let days = kind == .dayOfWeek && isWholeItem(word) ? Self.groupsOfDays[name] : nil
    let use = days ?? (alike.count == 1 ? alike.first : nil)
    let owner = CronField.Kind.allCases.first { $0.number(named: word) != nil }
    return error(
      .unknownName(String(decoding: word, as: UTF8.self), use: use, belongsIn: owner), length: word.count,
      suggestion: use)
  }
}

extension FieldReader {
  /// The place of the digits that come next.
  var digitsAhead: Range<Int> { ahead(while: isDigit) }

  private var wordAhead: Range<Int> { ahead { isDigit($0) || isLetter($0) } }

  private func ahead(while isPart: (UInt8) -> Bool) -> Range<Int> {
    var end = position
    while end < bytes.endIndex, isPart(bytes[end]) { end += 1 }
    return position..<end
  }

  /// The number that stands there, or a million for anything larger.
  func saturatedNumber(_ digits: Range<Int>) -> Int {
    digits.reduce(0) { min($0 * 10 + Int(bytes[$1] - UInt8(ascii: "0")), 1_000_000) }
  }

  func character(at index: Int) -> String {
    String(decoding: bytes[index...index], as: UTF8.self)
  }

  /// Whether the character was next and has been skipped.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard !isAtEnd, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// A mistake at the reader's place, so many bytes long.
  func error(_ problem: CronError.Problem, length: Int = 0, suggestion: String? = nil) -> CronError {
    CronError(problem, field: kind, range: position..<(position + length), suggestion: suggestion)
  }
}

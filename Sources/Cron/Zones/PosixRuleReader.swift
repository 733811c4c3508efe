/// Reads the parts of a POSIX TZ string from front to back.
struct PosixRuleReader {
  private var rest: ArraySlice<UInt8>

  init(_ text: [UInt8]) {
    rest = text[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  func isAt(_ character: Unicode.Scalar) -> Bool {
    rest.first == UInt8(ascii: character)
  }

  mutating func expect(_ character: Unicode.Scalar) throws(ZoneFileFlaw) {
    guard isAt(character) else { throw .badFooter }
    rest.removeFirst()
  }

  /// Whether the character was next and has been skipped.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard isAt(character) else { return false }
    rest.removeFirst()
    return true
  }

  /// An abbreviation, which is letters, as in `CET`, or anything between angle brackets, as in `<+0330>`.
  mutating func name() throws(ZoneFileFlaw) -> String {
    let isQuoted = skip("<")
    let name = isQuoted ? rest.prefix { $0 != UInt8(ascii: ">") } : rest.prefix(while: isLetter)
    rest = rest.dropFirst(name.count)
    if isQuoted { try expect(">") }
    guard name.count >= (isQuoted ? 1 : 3) else { throw .badFooter }
    return String(decoding: name, as: UTF8.self)
  }

  /// A number of one to three digits.
  mutating func number() throws(ZoneFileFlaw) -> Int {
    let digits = rest.prefix(while: isDigit)
    guard (1...3).contains(digits.count) else { throw .badFooter }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Seconds, from hours with or without minutes and seconds and a sign, such as `-3:30`.
  mutating func duration(maximumHours: Int) throws(ZoneFileFlaw) -> Int {
    let isNegative = skip("-")
    if !isNegative {
      _ = skip("+")
    }
    var seconds = try number(upTo: maximumHours) * 3600
    if skip(":") {
      seconds += try number(upTo: 59) * 60
      if skip(":") {
        seconds += try number(upTo: 59)
      }
    }
    return isNegative ? -seconds : seconds
  }

  private mutating func number(upTo maximum: Int) throws(ZoneFileFlaw) -> Int {
    let number = try number()
    guard number <= maximum else { throw .badFooter }
    return number
  }
}

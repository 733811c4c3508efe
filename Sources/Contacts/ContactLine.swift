/// One line of a pasted text, cut at its first `,` `;` or TAB outside quotes: the number, then the name.
struct ContactLine {
  /// The line without blanks and invisible characters around it.
  let text: String
  let number: String
  let name: String?

  init(_ line: Substring) {
    text = line.trimmed
    let end = Self.endOfNumber(in: text)
    number = text[..<end].unquoted
    let rest = text[end...].trimmedOfSeparators.unquoted
    name = rest.isEmpty ? nil : rest
  }

  var isBlank: Bool { text.allSatisfy(Self.isSeparator) }

  /// Whether the number's place holds the title of a column, such as `phone` or `Mobile number`.
  var isHeader: Bool { Self.titles.contains(number.lowercased().filter(\.isLetter)) }

  private static let titles: Set<String> = [
    "phone", "phones", "phonenumber", "number", "mobile", "mobilenumber", "mobilephone", "cell", "cellphone", "tel",
    "telephone", "telephonenumber", "whatsapp", "whatsappnumber", "msisdn", "contact", "recipient",
  ]

  fileprivate static func isSeparator(_ character: Character) -> Bool {
    character == "," || character == ";" || character == "\t"
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { ",;\t".utf8.contains(byte) }

  /// Where the number ends; a spreadsheet's `4,91E+11` is one number although it has a comma in it.
  private static func endOfNumber(in text: String) -> String.Index {
    var ends: [String.Index] = []
    var isQuoted = false
    for index in text.utf8.indices {
      let byte = text.utf8[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted && isSeparator(byte) { ends.append(index) }
    }
    ends.append(text.endIndex)
    let second = ends.dropFirst().first.map { text[..<$0] }
    return second.map(PhoneNumber.isShortenedBySpreadsheet) == true ? ends[1] : ends[0]
  }
}

extension StringProtocol {
  /// The text without blanks, byte order marks and other invisible characters around it.
  fileprivate var trimmed: String { trimmed { $0.isInvisible } }

  /// As `trimmed`, and without commas, semicolons and tabs around it.
  fileprivate var trimmedOfSeparators: String { trimmed { $0.isInvisible || ContactLine.isSeparator($0) } }

  private func trimmed(where isOuter: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !isOuter($0) }), let last = lastIndex(where: { !isOuter($0) }) else {
      return ""
    }
    return String(self[first...last])
  }

  /// The text without the quotes around it, `""` inside them made `"`; as it is where quotes don't enclose all of it.
  fileprivate var unquoted: String {
    let text = trimmed
    guard text.hasPrefix("\""), text.hasSuffix("\""), text.count >= 2 else { return text }
    let pieces = text.dropFirst().dropLast().split(separator: "\"\"", omittingEmptySubsequences: false)
    guard !pieces.contains(where: { $0.contains("\"") }) else { return text }
    return pieces.joined(separator: "\"").trimmed
  }
}

extension Character {
  fileprivate var isInvisible: Bool {
    // A quick look first: most are plain letters and digits.
    if let ascii = asciiValue { return ascii == 32 || (9...13).contains(ascii) }
    return unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
  }
}

/// Text as a search compares it: small letters without accents, and blanks for signs.
struct SearchText: Equatable {
  let text: String

  /// `São_Paulo` becomes `sao paulo`.
  init(_ original: String) {
    let isPlain = original.utf8.allSatisfy { $0 < 128 }
    let plain = isPlain ? original : Self.withoutAccents(original)
    let blank = UInt8(ascii: " ")
    let bytes = plain.utf8.map { Self.isWordByte($0) ? Self.lowerCased($0) : blank }
    text = String(decoding: Array(bytes.split(separator: blank).joined(separator: [blank])), as: UTF8.self)
  }

  var words: [Substring] { text.split(separator: " ") }

  /// Letters, digits, everything beyond ASCII, and the sign that tells names of offsets apart.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 128 || byte == UInt8(ascii: "+")
  }

  private static func lowerCased(_ byte: UInt8) -> UInt8 {
    isLetter(byte) ? byte | 0x20 : byte
  }
}

extension SearchText {
  private static func withoutAccents(_ text: String) -> String {
    var letters = String.UnicodeScalarView()
    for character in text.lowercased().unicodeScalars where character.properties.generalCategory != .nonspacingMark {
      letters.append(plainLetter(of: character))
    }
    return String(letters)
  }

  /// The plain letter of a Latin letter with something to it, a blank for blanks and apostrophes, else the character.
  ///
  /// Unicode names such letters so: “LATIN SMALL LETTER O WITH STROKE”.
  private static func plainLetter(of character: Unicode.Scalar) -> Unicode.Scalar {
    if character == "’" || character.properties.isWhitespace { return " " }
    let name = character.properties.name?.split(separator: " ") ?? []
    guard name.count > 4, name.starts(with: ["LATIN", "SMALL", "LETTER"]), name[4] == "WITH" else { return character }
    return name[3].lowercased().unicodeScalars.first ?? character
  }
}

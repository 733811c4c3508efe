/// The text of an expression cut at its blanks, with `@daily` and its like written out.
struct CronText {
  let pieces: [Piece]

  /// A field's text, and where it stands in UTF-8 bytes.
  struct Piece: Equatable {
    let text: String
    let range: Range<Int>
  }

  /// Fails for a character that no cron knows and for an unknown `@` word; counts no fields.
  init(_ text: String) throws(CronError) {
    try Self.checkCharacters(of: text)
    let written = Self.cut(text)
    guard let first = written.first, let last = written.last, first.text.hasPrefix("@") else {
      pieces = written
      return
    }
    guard written.count == 1, let expansion = Self.macros[first.text.lowercased()] else {
      throw CronError(.unknownMacro(first.text), range: first.range.lowerBound..<last.range.upperBound)
    }
    pieces = Self.cut(expansion)
  }

  private static let macros = [
    "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * 0",
    "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@hourly": "0 * * * *",
  ]
}

extension CronText {
  /// Only printable ASCII and blanks may stand in an expression.
  ///
  /// The text begins so many bytes into the expression; `field` is the one it is of, if of one only.
  static func checkCharacters(
    of text: String, at start: Int = 0, field: CronField.Kind? = nil
  ) throws(CronError) {
    var place = start
    for character in text.unicodeScalars {
      let length = UTF8.width(character)
      let isAllowed = (32...126).contains(character.value) || "\t\r\n".unicodeScalars.contains(character)
      guard isAllowed else {
        throw CronError(.badCharacter(character), field: field, range: place..<(place + length))
      }
      place += length
    }
  }

  static func cut(_ text: String) -> [Piece] {
    let bytes = Array(text.utf8)
    return bytes.split(whereSeparator: isBlank).map { piece in
      Piece(text: String(decoding: piece, as: UTF8.self), range: piece.startIndex..<piece.endIndex)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n")].contains(byte)
  }
}

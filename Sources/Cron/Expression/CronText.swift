/// The text of an expression cut at its blanks, with `@daily` and its like written out.
struct CronText {
  let pieces: [Piece]
  /// The `@` word, if that is what was written; all pieces then stand where it does.
  let word: Piece?

  /// A field's text, and where it stands in UTF-8 bytes.
  struct Piece: Equatable {
    let bytes: ArraySlice<UInt8>
    let range: Range<Int>

    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// Fails for a character that no cron knows and for an unknown `@` word; counts no fields.
  init(_ text: String) throws(CronError) {
    let bytes = ArraySlice(text.utf8)
    try Self.checkCharacters(of: bytes)
    let written = Self.cut(bytes)
    guard let first = written.first, let last = written.last, first.bytes.first == UInt8(ascii: "@") else {
      pieces = written
      word = nil
      return
    }
    guard written.count == 1, let expansion = Self.macros[first.text.lowercased()] else {
      throw CronError(.unknownMacro(first.text), range: first.range.lowerBound..<last.range.upperBound)
    }
    pieces = Self.cut(ArraySlice(expansion.utf8)).map { Piece(bytes: $0.bytes, range: first.range) }
    word = first
  }

  private static let macros = [
    "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * SUN",
    "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@hourly": "0 * * * *",
  ]
}

extension CronText {
  /// Only printable ASCII and blanks may stand in an expression.
  ///
  /// `bytes` are counted from the beginning of the expression; `field` is the one they are of, if of one only.
  static func checkCharacters(of bytes: ArraySlice<UInt8>, field: CronField.Kind? = nil) throws(CronError) {
    if bytes.allSatisfy({ (32...126).contains($0) || isBlank($0) }) { return }
    var place = bytes.startIndex
    for character in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isAllowed = (32...126).contains(character.value) || character.isASCII && isBlank(UInt8(ascii: character))
      guard isAllowed else {
        throw CronError(
          .badCharacter(character), field: field, range: place..<(place + UTF8.width(character)),
          suggestion: likeness(of: character))
      }
      place += UTF8.width(character)
    }
  }

  /// The plain character that looks like this one; nil if none does.
  private static func likeness(of character: Unicode.Scalar) -> String? {
    let properties = character.properties
    if properties.isWhitespace { return " " }
    if properties.generalCategory == .dashPunctuation { return "-" }
    return properties.numericType == .decimal ? properties.numericValue.map { "\(Int($0))" } : nil
  }

  /// What stands between blanks.
  static func cut(_ bytes: ArraySlice<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    pieces.reserveCapacity(5)
    var start = bytes.startIndex
    for end in start...bytes.endIndex where end == bytes.endIndex || isBlank(bytes[end]) {
      if start < end { pieces.append(Piece(bytes: bytes[start..<end], range: start..<end)) }
      start = end + 1
    }
    return pieces
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte) && byte != 11 && byte != 12
  }
}

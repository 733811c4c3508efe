extension CronExpression {
  /// One field of a text that need not be right as a whole yet.
  public struct FieldCheck: Equatable, Sendable {
    public let kind: CronField.Kind
    /// Its place in the text, in UTF-8 bytes.
    public let range: Range<Int>
    /// Its own mistake; nil if it is right by itself.
    public let error: CronError?
  }

  /// Looks at each field by itself, for an editor that colours the good ones while one is still wrong.
  ///
  /// Fields beyond the fifth are left out. An `@` word has no fields.
  public static func check(_ text: String) -> [FieldCheck] {
    let pieces = CronText.cut(ArraySlice(text.utf8))
    guard pieces.first?.bytes.first != UInt8(ascii: "@") else { return [] }
    return zip(CronField.Kind.allCases, pieces).map { kind, piece in
      do throws(CronError) {
        try CronText.checkCharacters(of: piece.bytes, field: kind)
        _ = try CronField(piece, kind: kind)
        return FieldCheck(kind: kind, range: piece.range, error: nil)
      } catch {
        return FieldCheck(kind: kind, range: piece.range, error: error)
      }
    }
  }
}

/// One of the five fields of an expression, read.
public struct CronField: Sendable {
  public let kind: Kind
  /// The bytes of ``text``.
  let bytes: ArraySlice<UInt8>
  /// Its place in the expression, in UTF-8 bytes; for `@daily` and its like the place of the word.
  public let range: Range<Int>
  /// All numbers the field allows by itself; weekdays are `0...6`, from Sunday.
  public let values: NumberSet
  /// Days that no plain number says, such as the last of the month.
  let extensions: DayExtensions
  /// What servers read in different ways, from left to right.
  let warnings: [CronWarning]

  /// Reads one field alone, as an editor does while its neighbours are still wrong.
  ///
  /// The range of an error counts from the beginning of this text.
  public init(_ text: String, kind: Kind) throws(CronError) {
    let bytes = ArraySlice(text.utf8)
    try CronText.checkCharacters(of: bytes, field: kind)
    try self.init(CronText.Piece(bytes: bytes, range: 0..<bytes.count), kind: kind)
  }

  /// Reads a piece of an expression whose characters have been looked at.
  init(_ piece: CronText.Piece, kind: Kind) throws(CronError) {
    var reader = FieldReader(piece.bytes, kind: kind)
    try reader.read()
    self.kind = kind
    bytes = piece.bytes
    range = piece.range
    values = reader.values
    extensions = reader.extensions
    warnings = reader.warnings
  }
}

/// The five fields of an expression by their names.
extension [CronField] {
  public var minute: CronField { self[0] }
  public var hour: CronField { self[1] }
  public var day: CronField { self[2] }
  public var month: CronField { self[3] }
  public var weekday: CronField { self[4] }
}

extension CronField {
  /// The field as it was written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the field begins with `*`, or is `?`: in minutes and hours this makes the schedule follow the real clock,
  /// in days and weekdays it lets the other one decide.
  public var startsWithStar: Bool {
    bytes.first == UInt8(ascii: "*") || bytes.first == UInt8(ascii: "?")
  }
}

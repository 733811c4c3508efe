/// One of the five fields of an expression, read.
public struct CronField: Sendable {
  public let kind: Kind
  /// The field as it was written.
  public let text: String
  /// All numbers the field allows by itself; weekdays are `0...6`, from Sunday.
  public let values: NumberSet
  /// Days that no plain number says, such as the last of the month.
  let extensions: DayExtensions

  /// Reads one field alone, as an editor does while its neighbours are still wrong.
  ///
  /// The range of an error counts from the beginning of this text.
  public init(_ text: String, kind: Kind) throws(CronError) {
    try self.init(text, kind: kind, at: 0)
  }

  /// Reads a field that begins so many bytes into its expression.
  init(_ text: String, kind: Kind, at start: Int) throws(CronError) {
    try CronText.checkCharacters(of: text, at: start, field: kind)
    var reader = FieldReader(text, kind: kind, start: start)
    let reading = try reader.read()
    self.kind = kind
    self.text = text
    values = reading.values
    extensions = reading.extensions
  }
}

extension CronField {
  /// Whether the field begins with `*`, or is `?`: in minutes and hours this makes the schedule follow the real clock,
  /// in days and weekdays it lets the other one decide.
  public var startsWithStar: Bool {
    text.utf8.first == UInt8(ascii: "*") || text == "?"
  }
}

/// One column of a table: how wide it would like to be, and how narrow it may get.
public struct Column: Equatable, Sendable {
  /// Which edge of the column its texts keep to; numbers keep to the right.
  public enum Alignment: Sendable { case left, right }

  /// In cells, `0...ideal`.
  public let minimum: Int
  /// In cells; larger than the table for a column that takes all there is.
  public let ideal: Int
  public let alignment: Alignment

  public init(minimum: Int, ideal: Int, alignment: Alignment = .left) {
    self.minimum = max(0, minimum)
    self.ideal = max(self.minimum, ideal)
    self.alignment = alignment
  }

  /// A column that is always `width` cells wide.
  public static func fixed(_ width: Int, _ alignment: Alignment = .left) -> Column {
    Column(minimum: width, ideal: width, alignment: alignment)
  }

  /// A column that takes what the others leave, and shrinks down to `minimum` cells.
  public static func flexible(minimum: Int, ideal: Int = .max, _ alignment: Alignment = .left) -> Column {
    Column(minimum: minimum, ideal: ideal, alignment: alignment)
  }
}

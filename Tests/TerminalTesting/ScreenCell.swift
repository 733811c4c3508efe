/// One place of a terminal's screen.
public struct ScreenCell: Equatable, Sendable {
  /// A base and its marks; empty for one that nothing was written to.
  public let text: String
  /// Columns, 1 or 2.
  public let width: Int
  public let isBold: Bool
  public let isReverse: Bool
  public let isUnderlined: Bool
  /// Red, green, blue.
  public let foreground: [UInt8]
  public let background: [UInt8]
}

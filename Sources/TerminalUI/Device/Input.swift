/// What the user did at the terminal.
public enum Input: Equatable, Sendable {
  case key(Key)
  /// A bracketed paste, its line ends already LF.
  case paste(String)
  case click(Position)
  /// The mouse wheel was turned over a cell; positive `lines` scroll down.
  case wheel(lines: Int, at: Position)
}

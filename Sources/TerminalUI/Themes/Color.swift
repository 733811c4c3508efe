/// A colour: one of the terminal's own sixteen, or an exact one.
public enum Color: Equatable, Sendable {
  /// The terminal's own: black, red, green, yellow, blue, magenta, cyan, white as 0…7; 8…15 the bright ones.
  case ansi(Int)
  case rgb(UInt8, UInt8, UInt8)
}

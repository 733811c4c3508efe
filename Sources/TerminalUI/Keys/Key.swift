/// A key press, as the terminal reports it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// Control and a letter, in lower case.
  case control(Character)
  /// A function key, from 1.
  case function(Int)
  case up, down, left, right
  case wordLeft, wordRight
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  public init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}

/// One character position of the screen.
public struct Cell: Equatable, Sendable {
  /// A base with its combining marks; nil for the right half of the wide character to the left.
  public var character: Character?
  public var role: Role

  public init(character: Character? = " ", role: Role = .text) {
    self.character = character
    self.role = role
  }
}

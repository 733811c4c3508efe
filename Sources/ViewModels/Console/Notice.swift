/// One line for the person: what happened, and the way out where there is one.
public struct Notice: Equatable, Sendable {
  /// How it is marked, besides its words.
  public enum Kind: Sendable { case done, warning, failure }

  public let kind: Kind
  public let text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// One line for the person: what happened, and the way out where there is one.
///
/// It goes when the person goes to another pane, opens or closes a drawer, opens a form, is asked something or presses
/// Esc; it names no keys that mean something else elsewhere.
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

/// One field the server refused, and why.
public struct FieldProblem: Equatable, Sendable {
  /// Where the field stands in what was sent, such as `members.0.phone`; empty when the server did not say.
  public let path: String
  /// The server's words.
  public let message: String

  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}

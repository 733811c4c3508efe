/// A decoded reply with what its head says of the server.
public struct Reply<Value: Sendable>: Sendable {
  public let value: Value
  /// The `Server` header, by which a simulator makes itself known; nil when there is none.
  public let server: String?

  public init(value: Value, server: String?) {
    self.value = value
    self.server = server
  }
}

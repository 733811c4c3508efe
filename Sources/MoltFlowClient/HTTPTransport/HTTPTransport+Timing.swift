extension HTTPTransport {
  /// How long the server may take.
  struct Timing: Sendable {
    /// To accept a connection, TLS included.
    var connect: Duration = .seconds(10)
    /// To send the head of its reply, and between two pieces of a body that is read whole.
    var head: Duration = .seconds(20)
  }
}

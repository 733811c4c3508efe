extension HTTPTransport {
  /// How long the server may take.
  struct Timing: Sendable {
    /// To accept a connection, TLS included.
    var connect: Duration = .seconds(10)
    /// To send the head of its reply, and between two pieces of a body that is read whole.
    var head: Duration = .seconds(20)
    /// From the request to the last byte of a reply that is read whole: room for a long list on a slow line, and an end
    /// for a reply that drips.
    var whole: Duration = .seconds(120)
  }
}

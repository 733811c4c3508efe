public import MoltFlow

/// Sends HTTP requests; the one seam between the client and the network.
///
/// The app passes one that opens sockets, tests and the demo pass the simulator's.
public struct Transport: Sendable {
  /// Sends a request and collects the whole reply, whatever its status.
  ///
  /// Throws ``APIError/unreachable(reason:)`` only when the request surely did not reach the server.
  public let send: @Sendable (Request) async throws(APIError) -> Response
  /// Sends a request and answers as soon as the head of the reply is there, whatever its status.
  ///
  /// Throws as ``send`` does.
  public let open: @Sendable (Request) async throws(APIError) -> Stream

  public init(
    send: @escaping @Sendable (Request) async throws(APIError) -> Response,
    open: @escaping @Sendable (Request) async throws(APIError) -> Stream
  ) {
    self.send = send
    self.open = open
  }
}

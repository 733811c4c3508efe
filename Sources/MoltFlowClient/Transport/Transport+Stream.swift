extension Transport {
  /// A reply whose body is still coming.
  public struct Stream: Sendable {
    public let status: Int
    public let headers: Headers
    /// The body as it arrives, cut anywhere.
    ///
    /// Ends when the server ends it, throws an ``APIError`` when the connection breaks. Cancelling the task that
    /// reads it, or letting go of it, closes the connection.
    public let chunks: AsyncThrowingStream<[UInt8], any Error>

    public init(status: Int, headers: Headers, chunks: AsyncThrowingStream<[UInt8], any Error>) {
      self.status = status
      self.headers = headers
      self.chunks = chunks
    }
  }
}

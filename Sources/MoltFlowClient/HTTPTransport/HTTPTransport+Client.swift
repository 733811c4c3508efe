import AsyncHTTPClient
import NIOCore
import NIOHTTP1

extension HTTPTransport {
  /// A client that does nothing by itself: no redirects, no second attempts, no HTTP/2.
  static func client(_ timing: Timing, adjust: (inout HTTPClient.Configuration) -> Void) -> HTTPClient {
    var configuration = HTTPClient.Configuration()
    configuration.httpVersion = .http1Only
    configuration.redirectConfiguration = .disallow
    configuration.timeout.connect = TimeAmount(timing.connect)
    configuration.connectionPool.retryConnectionEstablishment = false
    // Below the 5 seconds after which uvicorn, the usual server of such an API, closes an idle connection.
    configuration.connectionPool.idleTimeout = .seconds(4)
    adjust(&configuration)
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }

  /// The pieces of a body as they arrive; letting go of them, or of the task that reads them, closes the connection.
  ///
  /// A reader that falls 4,096 pieces behind loses the stream, so that memory stays bounded.
  static func chunks(
    of body: HTTPClientResponse.Body, through filter: SecretFilter?,
    failure: @escaping @Sendable (any Error) -> any Error
  ) -> AsyncThrowingStream<[UInt8], any Error> {
    let (chunks, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream(
      bufferingPolicy: .bufferingOldest(4096))
    let pump = Task {
      var filter = filter
      do {
        for try await buffer in body {
          let bytes = filter?.feed(buffer.readableBytesView) ?? Array(buffer.readableBytesView)
          if case .dropped = continuation.yield(bytes) { throw StreamTooFast() }
        }
        if let rest = filter?.finish() { continuation.yield(rest) }
        continuation.finish()
      } catch {
        continuation.finish(throwing: failure(error))
      }
    }
    continuation.onTermination = { _ in pump.cancel() }
    return chunks
  }

  struct StreamTooFast: Error {}
}

extension HTTPClientResponse {
  /// The reply without the secret in its head, where a server may repeat it.
  func hiding(_ credential: Credential) -> Self {
    var reply = self
    reply.status = HTTPResponseStatus(
      statusCode: Int(status.code), reasonPhrase: credential.hidden(in: status.reasonPhrase))
    reply.headers = HTTPHeaders(headers.map { ($0.name, credential.hidden(in: $0.value)) })
    return reply
  }
}

extension Headers {
  init(_ headers: HTTPHeaders) {
    self.init(headers.map { Field(name: $0.name, value: $0.value) })
  }
}

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
    of body: HTTPClientResponse.Body, failure: @escaping @Sendable (any Error) -> any Error
  ) -> AsyncThrowingStream<[UInt8], any Error> {
    let (chunks, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream(
      bufferingPolicy: .bufferingOldest(4096))
    let pump = Task {
      do {
        for try await buffer in body {
          if case .dropped = continuation.yield(Array(buffer.readableBytesView)) { throw StreamTooFast() }
        }
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

extension Headers {
  init(_ headers: HTTPHeaders) {
    self.init(headers.map { Field(name: $0.name, value: $0.value) })
  }
}

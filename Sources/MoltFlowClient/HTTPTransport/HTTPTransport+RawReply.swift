import AsyncHTTPClient
import MoltFlow
import NIOCore
import NIOHTTP1

extension HTTPTransport {
  /// A reply whose body comes as fast as it is read, and no faster.
  struct RawReply: Sendable {
    let status: Int
    let headers: Headers
    /// The first line of its head, such as `HTTP/1.1 200 OK`, without characters that could steer a terminal.
    let statusLine: String
    private let body: HTTPClientResponse.Body
    private let filter: SecretFilter?
    private let timing: Timing

    init(_ response: HTTPClientResponse, filter: SecretFilter?, timing: Timing) {
      status = Int(response.status.code)
      headers = Headers(response.headers)
      let reason = response.status.reasonPhrase.filter { $0.isASCII && $0 >= " " && $0 != "\u{7F}" }
      statusLine = "\(response.version) \(status) \(reason)"
      body = response.body
      self.filter = filter
      self.timing = timing
    }

    /// Hands each piece of the body to `take`, up to its end; cancelling the task closes the connection.
    @concurrent func read(_ take: @MainActor @Sendable ([UInt8]) -> Void) async throws(APIError) {
      var filter = filter
      do {
        for try await buffer in body {
          await take(filter?.feed(buffer.readableBytesView) ?? Array(buffer.readableBytesView))
        }
        if let rest = filter?.finish(), !rest.isEmpty { await take(rest) }
      } catch {
        throw APIError(error, timing: timing)
      }
    }
  }
}

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
    private let timing: Timing

    init(_ response: HTTPClientResponse, timing: Timing) {
      status = Int(response.status.code)
      headers = Headers(response.headers)
      let reason = response.status.reasonPhrase.filter { $0.isASCII && $0 >= " " && $0 != "\u{7F}" }
      statusLine = "\(response.version) \(status) \(reason)"
      body = response.body
      self.timing = timing
    }

    /// Hands each piece of the body to `take`, up to its end; cancelling the task closes the connection.
    @concurrent func read(_ take: @MainActor @Sendable ([UInt8]) -> Void) async throws(APIError) {
      do {
        for try await buffer in body { await take(Array(buffer.readableBytesView)) }
      } catch {
        throw APIError(error, timing: timing)
      }
    }
  }
}

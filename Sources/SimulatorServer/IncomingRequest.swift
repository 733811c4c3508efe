import FoundationEssentials
import MoltFlow
import MoltFlowClient
import NIOCore
import NIOHTTP1

/// A request as it arrives, up to where the simulated server can take it.
struct IncomingRequest {
  enum Content: Equatable {
    case request(Transport.Request)
    /// The answer to a request that the simulated server is not to see.
    case refused(Transport.Response)
  }

  /// Bodies up to 1 MiB are taken.
  static let longestBody = 1 << 20
  static let tooLong = refusal(413, "The request is longer than 1 MiB.")

  let head: HTTPRequestHead
  private var body = ByteBuffer()
  private var isTooLong = false

  init(head: HTTPRequestHead) {
    self.head = head
  }

  mutating func append(_ bytes: ByteBuffer) {
    isTooLong = isTooLong || body.readableBytes + bytes.readableBytes > Self.longestBody
    if !isTooLong { body.writeImmutableBuffer(bytes) }
  }

  /// What is to be answered once the request is complete.
  var content: Content {
    guard !isTooLong else { return .refused(Self.tooLong) }
    let parts = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, path.hasPrefix("/") else {
      return .refused(Self.refusal(400, "The address of the request can't be read."))
    }
    guard path.hasPrefix(Self.base + "/") else { return .refused(Self.refusal(404, "Not Found")) }
    return .request(
      Transport.Request(
        method: head.method.rawValue, path: String(path.dropFirst(Self.base.count)),
        query: parts.count > 1 ? Self.query(parts[1]) : [],
        headers: Headers(head.headers.map { Headers.Field(name: $0.name, value: $0.value) }),
        body: body.readableBytes > 0 ? Data(body.readableBytesView) : nil))
  }

  private static let base = "/api/v2"

  private static func refusal(_ status: Int, _ detail: String) -> Transport.Response {
    Transport.Response(
      status: status, headers: ["Content-Type": "application/json"], body: Data(#"{"detail":"\#(detail)"}"#.utf8))
  }

  /// Reads `a=1&b=two+words`.
  private static func query(_ text: Substring) -> [URLQuery] {
    let encoded = text.split(separator: "+", omittingEmptySubsequences: false).joined(separator: "%20")
    return (URLComponents(string: "?" + encoded)?.queryItems ?? []).map { item in
      URLQuery(name: item.name, value: item.value ?? "")
    }
  }
}

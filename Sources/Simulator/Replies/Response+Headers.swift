import FoundationEssentials
import MoltFlowClient

extension RateWindow.State {
  /// As the service says it in every reply; the reset in seconds from now.
  var headers: Headers {
    ["X-RateLimit-Remaining": "\(max(0, left))", "X-RateLimit-Reset": "\(reset)"]
  }
}

extension Transport.Response {
  /// The same reply with more header fields, unless it has them already.
  func adding(_ more: Headers) -> Self {
    var all = headers
    for field in more.fields where all[field.name] == nil { all[field.name] = field.value }
    return Self(status: status, headers: all, body: body)
  }

  /// The whole body as a stream of one piece.
  var stream: Transport.Stream {
    let chunks = AsyncThrowingStream<[UInt8], any Error> { continuation in
      if !body.isEmpty { continuation.yield(Array(body)) }
      continuation.finish()
    }
    return Transport.Stream(status: status, headers: headers, chunks: chunks)
  }
}

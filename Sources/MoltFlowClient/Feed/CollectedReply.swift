import FoundationEssentials
import MoltFlow

/// A reply to a request for a stream, with its body as far as it has come.
struct CollectedReply: Equatable {
  let status: Int
  let headers: Headers
  /// When its head came.
  let since: Date
  var body: [UInt8] = []

  init(status: Int, headers: Headers, since: Date) {
    self.status = status
    self.headers = headers
    self.since = since
  }

  var isEventStream: Bool { status == 200 && headers.mediaType == "text/event-stream" }

  /// Whether the body is longer than any snapshot or error.
  var isLong: Bool { body.count > 64 * 1024 }

  /// The snapshot in the body; empty when it holds none.
  var snapshots: [JobProgress] {
    JobProgress.snapshots(in: ServerSentEvent(data: String(decoding: body, as: UTF8.self)))
  }

  /// Why the request failed; nil for a reply of success.
  func error(at now: Date) -> APIError? {
    guard !(200..<300).contains(status) else { return nil }
    return APIError.reply(Transport.Response(status: status, headers: headers, body: Data(body)), at: now)
  }

  /// When the server wants to be asked again.
  func notBefore(at now: Date) -> Date? {
    RetryTime.date(header: { headers[$0] }, now: now)
  }

  /// What is said of a reply that is neither a stream nor a snapshot.
  var wrongType: APIError {
    .unexpected(status: status, detail: "\(headers.mediaType ?? "nothing") came where a stream of progress was due")
  }
}

import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Synchronization

/// A server of job 7 by hand: a test sets what a read answers, and writes the streams.
final class OneJobServer: Sendable {
  typealias Chunks = AsyncThrowingStream<[UInt8], any Error>

  private struct State {
    var read: Result<Transport.Response, APIError> = .success(OneJobServer.job("running", sent: 10))
    var status = 200
    var requests: [Transport.Request] = []
    var streams: [Chunks.Continuation] = []
  }

  private let state = Mutex(State())
  private let closings = AsyncStream.makeStream(of: Int.self)

  var transport: Transport {
    Transport(
      send: { [self] request throws(APIError) in
        try state.withLock { state in
          state.requests.append(request)
          return state.read
        }.get()
      },
      open: { [self] request throws(APIError) in open(request) })
  }

  var requests: [Transport.Request] { state.withLock { $0.requests } }

  /// What a read answers from now on.
  func answers(_ response: Result<Transport.Response, APIError>) {
    state.withLock { $0.read = response }
  }

  /// The status with which streams are answered from now on.
  func answersStreams(with status: Int) {
    state.withLock { $0.status = status }
  }

  /// Writes to the stream opened last.
  func write(_ text: String) {
    state.withLock { _ = $0.streams.last?.yield(Array(text.utf8)) }
  }

  /// Ends the stream opened last.
  func end(throwing error: APIError? = nil) {
    state.withLock { $0.streams.last?.finish(throwing: error) }
  }

  /// Returns once the client has closed a stream.
  func closing() async -> Int? {
    var iterator = closings.stream.makeAsyncIterator()
    return await iterator.next(isolation: #isolation)
  }

  static func job(_ status: String, sent: Int) -> Transport.Response {
    Transport.Response(
      status: 200, body: Data(#"{"id":"7","status":"\#(status)","sent_count":\#(sent),"total_recipients":50}"#.utf8))
  }

  private func open(_ request: Transport.Request) -> Transport.Stream {
    state.withLock { state in
      let (chunks, continuation) = Chunks.makeStream()
      let number = state.streams.count
      continuation.onTermination = { [closings] in
        if case .cancelled = $0 { closings.continuation.yield(number) }
      }
      state.requests.append(request)
      state.streams.append(continuation)
      if state.status != 200 { continuation.finish() }
      return Transport.Stream(
        status: state.status, headers: ["Content-Type": "text/event-stream"], chunks: chunks)
    }
  }
}

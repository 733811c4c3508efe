import MoltFlow
import Synchronization

/// The sending end of one open stream.
final class StreamLine: Sendable {
  private let continuation: AsyncThrowingStream<[UInt8], any Error>.Continuation
  private let closed = Atomic(false)

  private init(_ continuation: AsyncThrowingStream<[UInt8], any Error>.Continuation) {
    self.continuation = continuation
  }

  static func make() -> (chunks: AsyncThrowingStream<[UInt8], any Error>, line: StreamLine) {
    let (chunks, continuation) = AsyncThrowingStream.makeStream(of: [UInt8].self)
    let line = StreamLine(continuation)
    continuation.onTermination = { [weak line] _ in line?.closed.store(true, ordering: .relaxed) }
    return (chunks, line)
  }

  /// Whether its reader is gone, or it was finished.
  var isClosed: Bool { closed.load(ordering: .relaxed) }

  func send(_ text: String) { continuation.yield(Array(text.utf8)) }

  func finish(_ error: APIError?) { continuation.finish(throwing: error) }
}

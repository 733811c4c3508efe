import MoltFlow
import MoltFlowClient

/// The open progress streams, by the job they tell of.
struct JobStreams: Sendable {
  /// Whether bytes are held back, never to arrive.
  var isMuted = false
  /// The status that new streams are refused with; nil while they are not.
  var refusal: Int?

  private var lines: [String: [StreamLine]] = [:]

  var openCount: Int { lines.values.reduce(0) { $0 + $1.count { !$0.isClosed } } }

  /// Opens a stream that begins with `snapshot`; of a job that `isOver` it is all.
  mutating func open(_ id: String, snapshot: String, isOver: Bool) -> AsyncThrowingStream<[UInt8], any Error> {
    let (chunks, line) = StreamLine.make()
    lines[id, default: []].removeAll(where: \.isClosed)
    lines[id, default: []].append(line)
    push(snapshot, to: line)
    if isOver { end(id) }
    return chunks
  }

  mutating func push(_ event: String, to id: String) {
    lines[id]?.removeAll(where: \.isClosed)
    for line in lines[id] ?? [] { push(event, to: line) }
  }

  /// Ends the job's streams as a server does that has said all.
  mutating func end(_ id: String) {
    guard !isMuted else { return }
    for line in lines.removeValue(forKey: id) ?? [] { line.finish(nil) }
  }

  /// Ends all streams; with an error the connection broke.
  mutating func cut(_ error: APIError?) {
    for line in lines.values.joined() { line.finish(error) }
    lines = [:]
  }

  private func push(_ event: String, to line: StreamLine) {
    if !isMuted { line.send(event) }
  }
}

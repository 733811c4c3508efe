import MoltFlow
import MoltFlowClient

/// The open progress streams, by the job they tell of.
struct JobStreams: Sendable {
  /// Whether bytes are held back, never to arrive.
  var isMuted = false
  /// The status that new streams are refused with; nil while they are not.
  var refusal: Int?
  /// Whether the time of the next comment is set.
  var awaitsHeartbeat = false

  private let faults: FaultPlan
  private var open: [String: [OpenStream]] = [:]

  /// One stream and what was sent on it so far.
  private struct OpenStream: Sendable {
    let line: StreamLine
    let dialect: Dialect
    var events = 0
  }

  init(faults: FaultPlan) {
    self.faults = faults
  }

  var openCount: Int { open.values.reduce(0) { $0 + $1.count { !$0.line.isClosed } } }

  /// Opens a stream that begins with `snapshot`; of a job that `isOver` it is all.
  mutating func open(
    _ id: String, snapshot: JSON, isOver: Bool, dialect: Dialect
  ) -> AsyncThrowingStream<[UInt8], any Error> {
    let (chunks, line) = StreamLine.make()
    var stream = OpenStream(line: line, dialect: dialect)
    if isOver || dialect.beginsWithSnapshot { send(snapshot, on: &stream) }
    if isOver && !isMuted {
      line.finish(nil)
    } else {
      open[id, default: []].removeAll(where: \.line.isClosed)
      open[id, default: []].append(stream)
    }
    return chunks
  }

  /// Tells all who follow a job of an event.
  mutating func push(_ event: JSON, to id: String) {
    guard var streams = open[id] else { return }
    streams.removeAll(where: \.line.isClosed)
    for index in streams.indices { send(event, on: &streams[index]) }
    open[id] = streams
  }

  /// Sends a comment on each stream whose dialect has them; false when no such stream is left.
  func beat() -> Bool {
    let lively = open.values.joined().filter { $0.dialect.contains(.heartbeats) && !$0.line.isClosed }
    for stream in lively where !isSilent(stream) { stream.line.send(Dialect.heartbeat) }
    return !lively.isEmpty
  }

  /// Ends the job's streams as a server does that has said all; those that fell silent stay so.
  mutating func end(_ id: String) {
    guard !isMuted, !faults.stall else { return }
    for stream in open.removeValue(forKey: id) ?? [] { stream.line.finish(nil) }
  }

  /// Ends all streams; with an error the connection broke.
  mutating func cut(_ error: APIError?) {
    for stream in open.values.joined() { stream.line.finish(error) }
    open = [:]
  }

  private func send(_ event: JSON, on stream: inout OpenStream) {
    guard !isSilent(stream) else { return }
    stream.events += 1
    stream.line.send(stream.dialect.event(event, number: stream.events))
    guard stream.events > 1 else { return }
    if faults.reset { stream.line.finish(.unreachable(reason: Faults.cut)) }
    if stream.dialect.contains(.earlyClose) { stream.line.finish(nil) }
  }

  private func isSilent(_ stream: OpenStream) -> Bool { isMuted || faults.stall && stream.events > 0 }
}

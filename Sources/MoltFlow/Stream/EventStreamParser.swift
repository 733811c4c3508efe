/// Turns the bytes of a server-sent event stream into events.
///
/// Follows the “Interpreting an event stream” section of the HTML standard:
/// <https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation>.
/// Holds no I/O, and takes the stream cut anywhere, inside a character or a line end too. Memory stays bounded: an
/// event with a line or data over ``sizeLimit`` is dropped and counted, and the stream goes on.
public struct EventStreamParser: Sendable {
  /// The most bytes that a line, or the data of an event, may have: 1 MiB.
  public static let sizeLimit = 1 << 20

  /// The reconnection time the stream asked for last, at most a day; nil until it asks.
  public private(set) var retry: Duration?
  /// The id of the last event that was complete, empty when there was none.
  public var lastEventID: String { block.lastEventID }
  /// Events that were dropped because they were too large.
  public var droppedEvents: Int { block.droppedEvents }

  private var mark = ByteOrderMark()
  private var line = StreamLine()
  private var block = EventBlock()
  /// The last byte was a CR: an LF that follows belongs to the same line end.
  private var wasCarriageReturn = false

  public init() {}

  /// Takes the next bytes of the stream; returns the events that they complete, in order.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [ServerSentEvent] {
    var events: [ServerSentEvent] = []
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { read($0[...], into: &events) }
    if isDone == nil {
      Array(bytes).withUnsafeBufferPointer { read($0[...], into: &events) }
    }
    return events
  }

  /// Prepares for a new connection: what was incomplete is gone, ids and the reconnection time stay.
  public mutating func reconnect() {
    mark = ByteOrderMark()
    line = StreamLine()
    block.restart()
    wasCarriageReturn = false
  }

  private mutating func read(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, into events: inout [ServerSentEvent]) {
    var rest = bytes
    line.append(mark.withoutMark(&rest))
    while let first = rest.first {
      if wasCarriageReturn {
        wasCarriageReturn = false
        if first == .lineFeed {
          rest.removeFirst()
          continue
        }
      }
      let end = rest.firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? rest.endIndex
      line.append(rest[..<end])
      guard end < rest.endIndex else { return }
      wasCarriageReturn = rest[end] == .carriageReturn
      rest = rest[(end + 1)...]
      if let event = finishLine() { events.append(event) }
    }
  }

  private mutating func finishLine() -> ServerSentEvent? {
    defer { line.clear() }
    switch line.content {
    case .empty:
      return block.dispatch()
    case .tooLong:
      block.drop()
    case .field(let field, let value):
      if field == .retry {
        retry = Self.reconnectionTime(value) ?? retry
      } else {
        block.take(field, value)
      }
    case .ignored:
      break
    }
    return nil
  }

  /// ASCII digits alone, in milliseconds; any other value is nil.
  private static func reconnectionTime(_ value: ArraySlice<UInt8>) -> Duration? {
    guard !value.isEmpty else { return nil }
    var milliseconds = 0
    for byte in value {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      milliseconds = min(milliseconds * 10 + Int(byte - UInt8(ascii: "0")), 86_400_000)
    }
    return .milliseconds(milliseconds)
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}

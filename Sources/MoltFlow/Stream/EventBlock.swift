/// The event that is being read: the fields since the last empty line.
struct EventBlock {
  private(set) var lastEventID = ""
  private(set) var droppedEvents = 0

  private var idBuffer = ""
  private var type = ""
  private var data: [UInt8] = []
  private var hasData = false
  private var isTooLarge = false

  mutating func take(_ field: StreamLine.Field, _ value: ArraySlice<UInt8>) {
    switch field {
    case .data:
      guard !isTooLarge, data.count + value.count < EventStreamParser.sizeLimit else { return drop() }
      hasData = true
      data.append(contentsOf: value)
      data.append(.lineFeed)
    case .event:
      type = String(decoding: value, as: UTF8.self)
    case .id:
      if !value.contains(0) { idBuffer = String(decoding: value, as: UTF8.self) }
    case .retry:
      break
    }
  }

  /// Gives the event up; it is counted when it ends.
  mutating func drop() {
    isTooLarge = true
    data = []
  }

  /// Ends the event; nil when it has no data or was too large.
  mutating func dispatch() -> ServerSentEvent? {
    lastEventID = idBuffer
    defer { clear() }
    if isTooLarge { droppedEvents += 1 }
    guard hasData, !isTooLarge else { return nil }
    let text = String(decoding: data.dropLast(), as: UTF8.self)
    return ServerSentEvent(type: type.isEmpty ? "message" : type, data: text, lastEventID: lastEventID)
  }

  /// Forgets the unfinished event and its id.
  mutating func restart() {
    idBuffer = lastEventID
    clear()
  }

  private mutating func clear() {
    data.removeAll(keepingCapacity: data.count <= 65_536)
    type = ""
    hasData = false
    isTooLarge = false
  }
}

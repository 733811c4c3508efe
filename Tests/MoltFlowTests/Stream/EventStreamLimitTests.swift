import MoltFlow
import Testing

@Suite struct EventStreamLimitTests {
  static let limit = EventStreamParser.sizeLimit

  @Test(arguments: [":", "unknown:", "x", "data2:"])
  func `a comment or unknown field may be as long as it likes`(start: String) {
    var parser = EventStreamParser()

    let events = parser.feed("data: a\n\(start)\(String(repeating: "x", count: 2 * Self.limit))\n\n".utf8)

    #expect(events == [ServerSentEvent(data: "a")])
    #expect(parser.droppedEvents == 0)
  }

  @Test(arguments: [0, 1, 1000])
  func `a long line of data comes whole up to the limit`(less: Int) {
    let text = String(repeating: "x", count: Self.limit - 6 - less)
    var parser = EventStreamParser()

    #expect(parser.feed("data: \(text)\n\n".utf8) == [ServerSentEvent(data: text)])
  }

  @Test(arguments: ["data: ", "id:", "event: ", "retry:"])
  func `a line over the limit drops its event, and the stream goes on`(start: String) {
    let long = String(repeating: "x", count: Self.limit)
    var parser = EventStreamParser()

    let events = parser.feed("data: a\nid: 1\n\(start)\(long)\ndata: b\n\ndata: c\n\n".utf8)

    #expect(events == [ServerSentEvent(data: "c", lastEventID: "1")])
    #expect(parser.droppedEvents == 1)
  }

  @Test func `data over the limit drops its event, and the stream goes on`() {
    let line = "data: \(String(repeating: "x", count: 1000))\n"
    var parser = EventStreamParser()

    let events = parser.feed("\(String(repeating: line, count: 1100))\ndata: b\n\n".utf8)

    #expect(events == [ServerSentEvent(data: "b")])
    #expect(parser.droppedEvents == 1)
  }

  @Test func `a line of 16 MiB without an end is read on and on, and what follows it counts`() {
    let part = [UInt8](repeating: UInt8(ascii: "1"), count: 65_536)
    var parser = EventStreamParser()
    _ = parser.feed("data: a\n\ndata: ".utf8)

    for _ in 0..<256 { #expect(parser.feed(part).isEmpty) }

    #expect(parser.feed("\n\ndata: b\n\n".utf8) == [ServerSentEvent(data: "b")])
    #expect(parser.droppedEvents == 1)
  }

  @Test func `a line that comes in many small parts is one event`() {
    let part = [UInt8](repeating: UInt8(ascii: "x"), count: 16)

    let events = read(part, times: 60_000)

    #expect(events.map(\.data.utf8.count) == [960_000])
  }

  private func read(_ part: [UInt8], times: Int) -> [ServerSentEvent] {
    var parser = EventStreamParser()
    _ = parser.feed("data: ".utf8)
    for _ in 0..<times { _ = parser.feed(part) }
    return parser.feed("\n\n".utf8)
  }
}

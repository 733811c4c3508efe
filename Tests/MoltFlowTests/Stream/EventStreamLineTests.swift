import MoltFlow
import Testing

@Suite struct EventStreamLineTests {
  @Test(arguments: [
    "data: a\n\ndata: b\n\n", "data: a\r\rdata: b\r\r", "data: a\r\n\r\ndata: b\r\n\r\n", "data: a\r\n\ndata: b\n\r",
    "data: a\n\r\ndata: b\r\r\n", ":x\r\ndata: a\r\r\ndata: b\n\n",
  ])
  func `lines end at LF, CR and CRLF`(stream: String) {
    for events in Streams.events(of: Array(stream.utf8)) {
      #expect(events == [ServerSentEvent(data: "a"), ServerSentEvent(data: "b")])
    }
  }

  @Test func `a CR ends an event at once, and an LF after it adds nothing`() {
    var parser = EventStreamParser()

    #expect(parser.feed("data: a\r\r".utf8) == [ServerSentEvent(data: "a")])
    #expect(parser.feed("\ndata: b\n".utf8).isEmpty)
    #expect(parser.feed("\n".utf8) == [ServerSentEvent(data: "b")])
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF], "data: a\n\n", ["a"]),
      ([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], "data: a\n\ndata: b\n\n", ["b"]),
      ([0xEF, 0xBB], "data: a\n\ndata: b\n\n", ["b"]), ([], "data: a\n\n\u{FEFF}data: b\n\n", ["a"]),
      ([], "data: \u{FEFF}a\n\n", ["\u{FEFF}a"]), ([0xEF, 0xBB, 0xBF, 0x0A], "data: a\n\n", ["a"]),
      ([0xEF], "\n\ndata: a\n\n", ["a"]),
    ] as [([UInt8], String, [String])])
  func `one byte order mark at the start is dropped`(start: [UInt8], rest: String, data: [String]) {
    for events in Streams.events(of: start + rest.utf8) {
      #expect(events.map(\.data) == data)
    }
  }

  @Test(arguments: ["data: a", "data: a\n", "data: a\r", "data: a\r\n", "data: a\nid: 1", ""])
  func `an event that the stream cuts off is dropped`(stream: String) {
    for events in Streams.events(of: Array(stream.utf8)) {
      #expect(events.isEmpty)
    }
  }
}

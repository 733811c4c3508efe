import MoltFlow
import Testing

@Suite struct EventStreamReconnectTests {
  @Test func `a new connection drops what was incomplete, its id too`() {
    var parser = EventStreamParser()
    _ = parser.feed("retry: 5\nid: 1\ndata: a\n\nevent: x\nid: 2\ndata: b\ndat".utf8)

    parser.reconnect()

    #expect(parser.lastEventID == "1")
    #expect(parser.retry == .milliseconds(5))
    #expect(parser.feed("a: c\ndata: d\n\n".utf8) == [ServerSentEvent(data: "d", lastEventID: "1")])
  }

  @Test func `a new connection may start with a byte order mark, and with an LF of its own`() {
    var parser = EventStreamParser()
    _ = parser.feed("data: a\r".utf8)

    parser.reconnect()

    #expect(parser.feed([0xEF, 0xBB, 0xBF] + "data: b\n\n".utf8) == [ServerSentEvent(data: "b")])
    parser.reconnect()
    #expect(parser.feed("\ndata: c\n\n".utf8) == [ServerSentEvent(data: "c")])
  }

  @Test func `an id of a block without data counts`() {
    var parser = EventStreamParser()

    _ = parser.feed("id: 3\n\nid: 4\n".utf8)

    #expect(parser.lastEventID == "3")
  }
}

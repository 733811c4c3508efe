import MoltFlow
import Testing

@Suite struct EventStreamFieldTests {
  @Test(arguments: [
    ("data:a\n\n", "a"), ("data: a\n\n", "a"), ("data:  a\n\n", " a"), ("data:\ta\n\n", "\ta"),
    ("data:a: b:c\n\n", "a: b:c"),
    ("data::\n\n", ":"), ("data\n\n", ""), ("data:\n\n", ""), ("data: \n\n", ""), ("data\ndata\n\n", "\n"),
    ("data: a\ndata: b\n\n", "a\nb"), ("data: a\ndata:\ndata:\n\n", "a\n\n"), ("data:\ndata: a\n\n", "\na"),
    ("data: a\nevents: x\nDATA: y\n data: z\ndata : z\ndatax\ndat\nfoo:bar\ndata: b\n\n", "a\nb"),
    (": ping\ndata: a\n:\n:data: x\ndata: b\n\n", "a\nb"), ("data: a\u{0}b\n\n", "a\u{0}b"),
    ("da\u{0}ta: x\ndata: a\n\n", "a"),
  ])
  func `the data of an event is joined from its data lines`(stream: String, data: String) {
    for events in Streams.events(of: Array(stream.utf8)) {
      #expect(events == [ServerSentEvent(data: data)])
    }
  }

  @Test(arguments: [
    "\n\n\n", ": ping\n\n", "event: x\n\n", "id: 1\n\n", "retry: 5\n\n", "foo: bar\n\n", "event: x\n\n: ping\n\n",
  ])
  func `a block without data is no event`(stream: String) {
    for events in Streams.events(of: Array(stream.utf8)) {
      #expect(events.isEmpty)
    }
  }

  @Test(arguments: [
    ("event: x\ndata: a\n\n", ["x"]), ("event: x\nevent: y\ndata: a\n\n", ["y"]),
    ("event: x\nevent:\ndata: a\n\n", ["message"]),
    ("event: x\nevent\ndata: a\n\n", ["message"]), ("event: x\n\ndata: a\n\n", ["message"]),
    ("event: x\ndata: a\n\ndata: b\n\n", ["x", "message"]), ("data: a\nevent:  x \n\n", [" x "]),
  ])
  func `the last event line before the end gives the type`(stream: String, types: [String]) {
    for events in Streams.events(of: Array(stream.utf8)) {
      #expect(events.map(\.type) == types)
    }
  }

  @Test(arguments: [
    ("id: 1\ndata: a\n\ndata: b\n\n", ["1", "1"]), ("id: 1\ndata: a\n\nid\ndata: b\n\n", ["1", ""]),
    ("id: 1\n\ndata: a\n\n", ["1"]),
    ("id: 1\ndata: a\n\nid: \u{0}\nid: \u{0}2\ndata: b\n\n", ["1", "1"]),
    ("id: 1\ndata: a\n\nid: 2\u{0}\ndata: b\n\n", ["1", "1"]),
    ("data: a\nid: 1\nid: x y \n\n", ["x y "]), ("id: 007\ndata: a\n\n", ["007"]), ("idx: 1\ndata: a\n\n", [""]),
  ])
  func `an id stays until another line changes it`(stream: String, ids: [String]) {
    for events in Streams.events(of: Array(stream.utf8)) {
      #expect(events.map(\.lastEventID) == ids)
    }
  }

  @Test(arguments: [
    ("retry: 5000\n", Duration.seconds(5)), ("retry:5\n", .milliseconds(5)), ("retry: 007\n", .milliseconds(7)),
    ("retry: 0\n", .zero), ("retry: \(String(repeating: "9", count: 30))\n", .seconds(86_400)), ("retry:\n", nil),
    ("retry\n", nil), ("retry: 5s\n", nil), ("retry: -5\n", nil), ("retry: +5\n", nil), ("retry:  5\n", nil),
    ("retry: 5.0\n", nil), ("retry: ５\n", nil), ("retry: 5\nretry: x\n", .milliseconds(5)), ("retry: 5", nil),
  ])
  func `a retry line of digits alone sets the reconnection time`(stream: String, retry: Duration?) {
    for parts in Streams.cuts(of: Array(stream.utf8)) {
      var parser = EventStreamParser()
      for part in parts { _ = parser.feed(part) }
      #expect(parser.retry == retry)
    }
  }
}

import Foundation
import MoltFlow
import Testing

@Suite struct EventLineTests {
  @Test func `an event is told with its type, its data and the last id`() {
    let line = EventLine.event(ServerSentEvent(type: "progress", data: "a\n\"b\"", lastEventID: "7"))

    #expect(line.json == #"{"event":"progress","data":"a\n\"b\"","id":"7"}"#)
  }

  @Test(arguments: [(nil, "null"), (Duration.milliseconds(5), "5"), (.zero, "0"), (.seconds(86_400), "86400000")])
  func `the end is told with the last id and the reconnection time`(retry: Duration?, milliseconds: String) {
    let line = EventLine.end(lastEventID: "é", retry: retry)

    #expect(line.json == #"{"end":true,"last_event_id":"é","retry_ms":\#(milliseconds)}"#)
  }

  @Test(arguments: [
    ("\u{0}\u{1B}[2J\u{7F}", #"\u0000\u001b[2J\u007f"#), ("\u{9B}", #"\u009b"#), ("\u{202E}x", #"\u202ex"#),
    ("\u{2028}\u{2066}\u{200E}\u{61C}", #"\u2028\u2066\u200e\u061c"#), ("👩‍👧", "👩‍👧"),
  ])
  func `what could steer a terminal is escaped, and means the same`(data: String, escaped: String) throws {
    let line = EventLine.event(ServerSentEvent(data: data)).json

    let read = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))

    #expect(line == #"{"event":"message","data":"\#(escaped)","id":""}"#)
    #expect(read["data"].map { Array($0.utf8) } == Array(data.utf8))
  }
}

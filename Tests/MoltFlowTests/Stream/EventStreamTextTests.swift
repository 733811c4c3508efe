import MoltFlow
import Testing

@Suite struct EventStreamTextTests {
  @Test(arguments: [
    "é", "日本", "👨‍👩‍👧‍👦", "a\u{301}", "\u{301}a", "\u{200D}", "\u{2028}\u{2029}\u{85}\u{B}\u{C}\u{1C}", "\u{202E}",
  ])
  func `any character is data, wherever the stream is cut`(text: String) {
    for events in Streams.events(of: Array("data:\(text)\n\nevent:\(text)\nid:\(text)\ndata\n\n".utf8)) {
      #expect(events.map { Array($0.data.utf8) } == [Array(text.utf8), []])
      #expect(events.last?.type == text)
      #expect(events.last?.lastEventID == text)
    }
  }

  @Test(
    arguments: [
      ([0xFF], "\u{FFFD}"), ([0xC3], "\u{FFFD}"), ([0xE2, 0x82], "\u{FFFD}"), ([0xF0, 0x9F, 0x91], "\u{FFFD}"),
      ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"), ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0x80, 0x41], "\u{FFFD}A"),
    ] as [([UInt8], String)])
  func `bytes that are no UTF-8 become replacement characters, and the stream goes on`(bytes: [UInt8], text: String) {
    for end in ["\n\n", "\r\r", "\r\n\r\n"] {
      for events in Streams.events(of: Array("data: ".utf8) + bytes + Array((end + "data: b" + end).utf8)) {
        #expect(events.map(\.data) == [text, "b"])
      }
    }
  }

  @Test func `a combining mark after the colon stays in the value`() {
    for events in Streams.events(of: Array("data:\u{301}a\n\n\u{301}data: x\n\ndata: \u{301}\n\n".utf8)) {
      #expect(events.map { Array($0.data.unicodeScalars) } == [["\u{301}", "a"], ["\u{301}"]])
    }
  }

  @Test(arguments: [[0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x91]] as [[UInt8]])
  func `a character that the end of the stream cuts goes with its event`(bytes: [UInt8]) {
    for events in Streams.events(of: Array("data: a\n\ndata: b".utf8) + bytes) {
      #expect(events == [ServerSentEvent(data: "a")])
    }
  }

  @Test func `events of JSON without an empty line between them are one`() {
    let stream = "data: {\"sent\":1}\ndata: {\"sent\":2}\n"

    for events in Streams.events(of: Array(stream.utf8)) { #expect(events.isEmpty) }
    for events in Streams.events(of: Array((stream + "\n").utf8)) {
      #expect(events == [ServerSentEvent(data: "{\"sent\":1}\n{\"sent\":2}")])
    }
  }
}

import Testing

@testable import MoltFlowClient

struct HeadersTests {
  @Test func `names are found without regard to case`() {
    let headers: Headers = ["Content-Type": "text/plain", "Server": "x"]

    #expect(headers["content-type"] == "text/plain")
    #expect(headers["SERVER"] == "x")
    #expect(headers["Date"] == nil)
  }

  @Test func `setting a field replaces all of its name`() {
    var headers: Headers = ["A": "1", "a": "2", "B": "3"]

    headers["A"] = "4"
    headers["B"] = nil

    #expect(headers == ["A": "4"])
  }

  @Test(arguments: [
    ("text/html", "text/html"), ("Text/Event-Stream; charset=x", "text/event-stream"), (" a/b ;c", "a/b"), ("", nil),
    (nil, nil),
  ])
  func `the media type is read without its parameters`(value: String?, type: String?) {
    var headers = Headers()
    headers["content-type"] = value

    #expect(headers.mediaType == type)
  }

  @Test(arguments: ["1", "a b", "é", "\t", String(repeating: "x", count: 4096)])
  func `a stream is asked to go on after its last id`(id: String) {
    #expect(Headers.eventStream(accept: "*/*", after: id)["Last-Event-ID"] == id)
  }

  @Test(arguments: ["", "\u{1}", "\u{7F}", "\u{1B}[2J", String(repeating: "x", count: 4097)])
  func `an id that no header may hold is left out`(id: String) {
    #expect(Headers.eventStream(accept: "*/*", after: id)["Last-Event-ID"] == nil)
  }
}

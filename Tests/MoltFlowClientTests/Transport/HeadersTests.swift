import MoltFlowClient
import Testing

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
}

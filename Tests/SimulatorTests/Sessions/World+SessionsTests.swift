import MoltFlow
import Simulator
import Testing

struct WorldSessionsTests {
  @Test func `sessions are a bare array with the documented fields`() throws {
    let test = TestServer()

    let answer = try test.call("GET", "/sessions", query: [URLQuery(name: "limit", value: "1")])

    #expect(answer.status == 200)
    #expect(
      answer.text == """
        [{"id":"\(test.session)","name":"Shop","status":"working","phone_number":"+15550200001","is_business":true,\
        "created_at":"2025-11-02T12:00:00Z"}]
        """)
  }

  @Test func `one session is shown, another is not found`() throws {
    let test = TestServer()

    #expect(try test.call("GET", "/sessions/\(test.session)").status == 200)
    #expect(try test.call("GET", "/sessions/none") == (404, #"{"detail":"Session not found"}"#))
  }
}

import Testing

@testable import outreach

@Suite struct CronRequestTests {
  @Test func `a line may hold the expression alone`() throws {
    let request = try CronRequest(line: Array(#"{"expr":"0 9 * * MON"}"#.utf8))

    #expect(request == CronRequest(expression: "0 9 * * MON"))
    #expect(request.count == 5)
  }

  @Test func `a line may hold all, and null for what is left out`() throws {
    let line = #" {"previous": true, "count":1000, "after":"x", "zone":"UTC", "expr":""} "# + "\r"

    let full = try CronRequest(line: Array(line.utf8))
    let empty = #"{"expr":"*","zone":null,"after":null,"count":null,"previous":null}"#

    #expect(full == CronRequest(expression: "", zone: "UTC", after: "x", count: 1000, isBackwards: true))
    #expect(try CronRequest(line: Array(empty.utf8)) == CronRequest(expression: "*"))
  }

  @Test(arguments: [
    ("", "The line is not a JSON object; write {\"expr\":\"0 9 * * MON\"}."),
    ("[]", "The line is not a JSON object; write {\"expr\":\"0 9 * * MON\"}."),
    ("null", "The line is not a JSON object; write {\"expr\":\"0 9 * * MON\"}."),
    ("0 9 * * MON", "The line is not a JSON object; write {\"expr\":\"0 9 * * MON\"}."),
    (#"{"expr":"*"} {"#, "The line is not a JSON object; write {\"expr\":\"0 9 * * MON\"}."),
    ("{}", "“expr” is missing."), (#"{"expr":null}"#, "“expr” is missing."), (#"{"expr":5}"#, "“expr” takes text."),
    (#"{"expr":"*","zone":1}"#, "“zone” takes text."), (#"{"expr":"*","after":1}"#, "“after” takes text."),
    (#"{"expr":"*","count":"5"}"#, "“count” takes a whole number, 1 to 1000."),
    (#"{"expr":"*","count":0}"#, "“count” takes a whole number, 1 to 1000."),
    (#"{"expr":"*","count":1001}"#, "“count” takes a whole number, 1 to 1000."),
    (#"{"expr":"*","count":1e99}"#, "“count” takes a whole number, 1 to 1000."),
    (#"{"expr":"*","previous":1}"#, "“previous” takes true or false."),
    (#"{"expr":"*","prev":true}"#, "“prev” is not known; a line takes expr, zone, after, count and previous."),
  ])
  func `a line that is no request is refused in a sentence`(line: String, sentence: String) throws {
    let refusal = try #require(throws: CronRefusal.self) { try CronRequest(line: Array(line.utf8)) }

    #expect(refusal.code == "badRequest")
    #expect(refusal.message == sentence)
  }

  @Test func `a line that is too long or no text is refused`() throws {
    let long = #"{"expr":"*""# + String(repeating: " ", count: 65_526) + "}"

    #expect(throws: CronRefusal.request(.tooLong)) { try CronRequest(line: Array(long.utf8)) }
    #expect(throws: CronRefusal.request(.notAnObject)) { try CronRequest(line: [0xFF, 0x0A, 0x00]) }
    #expect(CronRefusal.request(.tooLong).message == "The line is longer than 65536 bytes.")
  }
}

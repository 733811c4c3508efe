import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct DialectTests {
  private func test(_ dialect: Dialect, _ scenario: Scenario = .empty) -> TestServer {
    TestServer.ruled(scenario) { $0.dialect = dialect }
  }

  @Test func `wrapped lists are named and counted`() throws {
    let test = test(.wrapped, .default)
    func head(_ path: String) throws -> String {
      String(try test.call("GET", path, query: [URLQuery(name: "limit", value: "1")]).text.prefix { $0 != "[" })
    }

    let whole = try test.call("GET", "/bulk-send", query: [URLQuery(name: "offset", value: "7")]).text

    #expect(whole.hasPrefix(#"{"jobs":[{"id":"#) && whole.hasSuffix(#"}],"total":8,"limit":50,"offset":7}"#))
    #expect(try head("/sessions") == #"{"sessions":"#)
    #expect(try head("/custom-groups") == #"{"groups":"#)
    #expect(try head("/custom-groups/contacts") == #"{"contacts":"#)
    #expect(try head("/custom-groups/wa-groups") == #"{"groups":"#)
    #expect(try head("/scheduled-messages") == #"{"messages":"#)
    let schedule = try #require(test.server.schedules.first)
    #expect(try head("/scheduled-messages/\(schedule.id)/history") == #"{"history":"#)
  }

  @Test func `a group shows its members a hundred at a time, and how many there are`() throws {
    let test = test(.pagedMembers)
    let id = try test.makeGroup(people: 130)
    func members(_ query: [String: String]) throws -> (count: Int, text: String) {
      let text = try test.call(
        "GET", "/custom-groups/\(id)", query: query.map { URLQuery(name: $0, value: $1) }
      ).text
      return (text.components(separatedBy: #""phone""#).count - 1, text)
    }

    let whole = try members([:])
    #expect(whole.count == 100)
    #expect(whole.text.hasSuffix(#"],"total":130,"limit":100,"offset":0}"#))
    #expect(try members(["limit": "20", "offset": "10"]).count == 20)
    #expect(try members(["limit": "500", "offset": "100"]).count == 30)
    #expect(try members(["offset": "130"]).count == 0)
  }

  @Test func `an export stays a bare array, and CSV stays CSV`() throws {
    let test = test([.wrapped, .nested, .strings])
    let id = try test.makeGroup(people: 0)

    #expect(try test.call("GET", "/custom-groups/\(id)/export/csv") == (200, "phone,name\r\n"))
    #expect(try test.call("GET", "/custom-groups/\(id)/export/json") == (200, #"{"data":[]}"#))
  }

  @Test func `nested replies have all in their data, errors do not`() throws {
    let test = test([.nested, .wrapped])

    #expect(
      try test.call("GET", "/bulk-send").text == #"{"data":{"jobs":[],"total":0,"limit":50,"offset":0}}"#)
    #expect(try test.call("GET", "/bulk-send/x") == (404, #"{"detail":"Bulk send job not found"}"#))
  }

  @Test func `deletions and actions may be answered without a body`() throws {
    let test = test(.noContent)
    let job = try test.makeJob(people: 3)
    let group = try #require(test.server.groups.first).id

    for (method, path, body) in [
      ("POST", "/bulk-send/\(job)/pause", nil), ("POST", "/bulk-send/\(job)/resume", nil),
      ("POST", "/bulk-send/\(job)/cancel", nil),
      ("POST", "/custom-groups/\(group)/members/add", #"{"contacts":[{"phone":"+15550199999"}]}"#),
      ("POST", "/custom-groups/\(group)/members/remove", #"{"phones":["+15550199999"]}"#),
      ("DELETE", "/custom-groups/\(group)", nil),
    ] {
      let reply = try test.reply(method, path, body)
      #expect(reply.status == 204 && reply.body.isEmpty && reply.headers["Content-Type"] == nil)
    }
    #expect(try test.call("POST", "/custom-groups", #"{"name":"A"}"#).status == 201)
    #expect(try test.call("POST", "/bulk-send/\(job)/pause").status == 409)
  }

  @Test func `numbers may be strings`() throws {
    let test = test(.strings)
    let id = try test.makeJob(people: 3)

    let job = try test.call("GET", "/bulk-send/\(id)").text
    let session = try test.call("GET", "/sessions/\(test.session)").text

    #expect(job.contains(#""total_recipients":"3","sent_count":"0","failed_count":"0""#))
    #expect(job.contains(#""completed_at":null"#))
    #expect(session.contains(#""is_business":true"#))
  }

  @Test func `what no document promises may be missing`() throws {
    let test = test(.sparse)
    let id = try test.makeJob(people: 1)
    let group = try #require(test.server.groups.first).id

    let session = try test.call("GET", "/sessions/\(test.session)").text
    let job = try test.call("GET", "/bulk-send/\(id)").text
    let people = try test.call("GET", "/custom-groups/\(group)").text

    #expect(
      session == #"{"id":"\#(test.session)","name":"Shop","status":"working","created_at":"2025-11-02T12:00:00Z"}"#)
    #expect(
      job == #"{"id":"\#(id)","session_id":"\#(test.session)","custom_group_id":"\#(group)","status":"running","#
        + #""total_recipients":1,"sent_count":0,"failed_count":0,"created_at":"2026-03-02T12:00:00Z","#
        + #""recipients":[{"phone":"+15550100000","status":"pending"}]}"#)
    #expect(people.hasSuffix(#""members":[{"phone":"+15550100000"}]}"#))
  }

  @Test func `a problem may be a list`() throws {
    let body = #"{"name":"A","members":[{"phone":"+15550100000"},{"name":"B"}]}"#

    let answer = try test(.listErrors).call("POST", "/custom-groups", body)

    #expect(
      answer == (422, #"{"detail":[{"loc":["body","members",1,"phone"],"msg":"field required","type":"value_error"}]}"#)
    )
  }

  @Test func `a problem of the query or the whole body says so, and other errors are no lists`() throws {
    let test = test(.listErrors)

    let query = try test.call("GET", "/bulk-send", query: [URLQuery(name: "limit", value: "0")]).text
    let body = try test.call("POST", "/custom-groups", "{").text
    let missing = try test.call("GET", "/bulk-send/x").text

    #expect(query.contains(#""loc":["query","limit"],"msg":"must be a whole number from 1""#))
    #expect(body.contains(#""loc":["body"],"msg":"is not valid JSON""#))
    #expect(missing == #"{"detail":"Bulk send job not found"}"#)
  }

  @Test func `an error may be plain text, with the header fields it had`() throws {
    let test = TestServer.ruled { rules in
      rules.dialect = [.stringErrors, .listErrors]
      rules.scopes = .outreach
    }

    let reply = try test.reply("GET", "/sessions")
    let invalid = try test.call("POST", "/custom-groups", "{}")

    #expect(reply.headers["Content-Type"] == "text/plain; charset=utf-8")
    #expect(reply.headers["X-Required-Scopes"] == "sessions:read")
    #expect(invalid == (422, "name: field required"))
  }

  @Test func `a refusal for the rate may not say when to come back`() throws {
    let test = try TestServer.ruled { rules in
      rules.dialect = .noRetryAfter
      rules.faults = try FaultPlan("rate=1/min")
    }
    _ = try test.reply("GET", "/sessions")

    let reply = try test.reply("GET", "/sessions")

    #expect(reply.status == 429 && reply.headers["Retry-After"] == nil)
    #expect(reply.headers["X-RateLimit-Reset"] == "60")
  }

  @Test(arguments: [
    (Dialect.plain, "2026-03-02T12:00:00Z", "2026-03-02T15:00:00+02:00"),
    (.naiveTimes, "2026-03-02T12:00:00", "2026-03-02T13:00:00"),
    (.offsetTimes, "2026-03-02T17:30:00+05:30", "2026-03-02T18:30:00+05:30"),
  ])
  func `times are written in each of three ways, those of the wall stay`(
    dialect: Dialect, created: String, next: String
  ) throws {
    let test = test(dialect)
    let group = try test.makeGroup(people: 1)
    let rest = #""schedule_type":"one_time","scheduled_time":"2026-03-02T15:00:00","timezone":"Europe/Kyiv""#

    let text = try test.call("POST", "/scheduled-messages", test.newSchedule(group: group, rest: rest)).text

    #expect(text.contains(#""scheduled_time":"2026-03-02T15:00:00","next_run_at":"\#(next)""#))
    #expect(text.contains(#""created_at":"\#(created)""#))
  }
}

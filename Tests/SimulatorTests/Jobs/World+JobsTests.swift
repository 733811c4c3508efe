import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct WorldJobsTests {
  @Test func `a new job runs and answers as documented`() throws {
    let test = TestServer()
    let group = try test.makeGroup(people: 3)

    let answer = try test.call("POST", "/bulk-send", test.newJob(group: group))

    let job = try #require(test.server.jobs.first)
    #expect(answer.status == 201)
    #expect(
      answer.text == """
        {"id":"\(job.id)","session_id":"\(test.session)","custom_group_id":"\(group)","status":"running",\
        "total_recipients":3,"sent_count":0,"failed_count":0,"created_at":"2026-03-02T12:00:00Z",\
        "started_at":"2026-03-02T12:00:00Z","completed_at":null,"error":null,"message_type":"text",\
        "message_content":"Hello","media_url":null}
        """)
  }

  @Test(arguments: [
    (#""message_content":"\#(String(repeating: "🎁", count: 2048))""#, 201, nil),
    (#""message_content":"\#(String(repeating: "🎁", count: 2049))""#, 422, "message_content: at most 4096 characters"),
    (#""message_content":"""#, 422, "message_content: field required"),
    (#""message_type":"text""#, 422, "message_content: field required"),
    (#""message_type":"media","message_content":"Hi""#, 422, "media_url: field required"),
    (#""message_type":"media","media_url":"https://example.com/a.png""#, 201, nil),
    (#""media_url":"ftp://example.com/a.png""#, 422, "media_url: must be an http or https address"),
    (#""media_url":"https://""#, 422, "media_url: must be an http or https address"),
    (#""message_type":"song","message_content":"Hi""#, 422, "message_type: must be text or media"),
  ])
  func `a message is checked as documented`(rest: String, status: Int, detail: String?) throws {
    let test = TestServer()
    let group = try test.makeGroup(people: 1)

    let answer = try test.call("POST", "/bulk-send", test.newJob(group: group, rest: rest))

    #expect(answer.status == status)
    #expect(detail == nil || answer.text == #"{"detail":"\#(detail ?? "")"}"#)
  }

  @Test func `a job needs a working session and a group with members`() throws {
    let test = TestServer(.default)
    let stopped = test.server.sessions[2].id
    let (full, empty) = (test.server.groups[0].id, test.server.groups[5].id)

    let answers = try [
      test.newJob(session: stopped, group: full), test.newJob(session: "none", group: full),
      test.newJob(group: empty), test.newJob(group: "none"), "{}", #"{"session_id":"\#(test.session)"}"#,
    ].map { try test.call("POST", "/bulk-send", $0) }

    #expect(answers.allSatisfy { $0.status == 422 })
    #expect(
      answers.map(\.text) == [
        #"{"detail":"session_id: the session is stopped, not working"}"#,
        #"{"detail":"session_id: no such session"}"#,
        #"{"detail":"custom_group_id: the custom group has no members"}"#,
        #"{"detail":"custom_group_id: no such custom group"}"#,
        #"{"detail":"session_id: field required"}"#,
        #"{"detail":"custom_group_id: field required"}"#,
      ])
    #expect(test.server.jobs.count == 8)
  }

  @Test func `a job's page counts its recipients as the job does`() async throws {
    let test = TestServer()
    let id = Job.ID(rawValue: try test.makeJob(people: 100))
    test.clock.advance(by: .seconds(3000))

    let job = try await test.client.send(.job(id))

    let recipients = try #require(job.recipients)
    #expect(job.sent > 0 && job.failed > 0)
    #expect(recipients.count == 100)
    #expect(recipients.count { $0.state == .sent && $0.sentAt != nil } == job.sent)
    #expect(recipients.count { $0.state == .failed && $0.reason != nil } == job.failed)
    #expect(recipients.count { $0.state == .pending } == 100 - job.sent - job.failed)
  }

  @Test func `who joins the group later gets nothing from a job under way`() throws {
    let test = TestServer()
    let id = try test.makeJob(people: 2)
    let group = try #require(test.server.groups.last?.id)

    _ = try test.call("POST", "/custom-groups/\(group)/members/add", #"{"contacts":[{"phone":"+15550109999"}]}"#)
    _ = try test.call("DELETE", "/custom-groups/\(group)")

    #expect(test.job(id)?.total == 2)
  }

  @Test(arguments: [("GET", ""), ("POST", "/pause"), ("POST", "/resume"), ("POST", "/cancel"), ("GET", "/progress")])
  func `a job that is not there is not found`(method: String, rest: String) throws {
    #expect(try TestServer().call(method, "/bulk-send/none\(rest)") == (404, #"{"detail":"Bulk send job not found"}"#))
  }
}

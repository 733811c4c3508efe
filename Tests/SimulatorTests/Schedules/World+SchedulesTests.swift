import MoltFlow
import Simulator
import Testing

struct WorldSchedulesTests {
  private let weekly = #""schedule_type":"weekly","cron_expression":"0 9 * * TUE","timezone":"America/New_York""#

  @Test func `a new schedule answers as documented, the next run in its zone`() throws {
    let test = TestServer()
    let group = try test.makeGroup(people: 1)

    let answer = try test.call("POST", "/scheduled-messages", test.newSchedule(group: group, rest: weekly))

    let id = try #require(test.server.schedules.first?.id)
    #expect(answer.status == 201)
    #expect(
      answer.text == """
        {"id":"\(id)","name":"Weekly","status":"active","schedule_type":"weekly","cron_expression":"0 9 * * TUE",\
        "timezone":"America/New_York","scheduled_time":null,"next_run_at":"2026-03-03T09:00:00-05:00",\
        "last_run_at":null,"run_count":0,"session_id":"\(test.session)","custom_group_id":"\(group)",\
        "created_at":"2026-03-02T12:00:00Z","message_type":"text","message_content":"Hello","media_url":null}
        """)
  }

  @Test(arguments: [
    (#""schedule_type":"one_time""#, "scheduled_time: field required"),
    (#""schedule_type":"daily""#, "cron_expression: field required"),
    (#""cron_expression":"0 9 * * *""#, "schedule_type: field required"),
    (#""schedule_type":"often""#, "schedule_type: must be one_time, daily, weekly, monthly or cron"),
    (#""schedule_type":"cron","cron_expression":"*/4 * * * *""#, "cron_expression: at least 5 minutes between runs"),
    (#""schedule_type":"one_time","scheduled_time":"2026-03-02T12:00:00""#, "scheduled_time: must be in the future"),
    (#""schedule_type":"one_time","scheduled_time":"soon""#, "scheduled_time: is not an ISO 8601 time"),
  ])
  func `a schedule that is not as documented is refused`(rest: String, detail: String) throws {
    let test = TestServer()
    let group = try test.makeGroup(people: 1)

    let answer = try test.call("POST", "/scheduled-messages", test.newSchedule(group: group, rest: rest))

    #expect(answer == (422, #"{"detail":"\#(detail)"}"#))
  }

  @Test(arguments: [
    (#""schedule_type":"cron","cron_expression":"0 25 * * *""#, #"{"detail":"cron_expression: "#),
    (#""schedule_type":"daily","cron_expression":"0 9 * * *","timezone":"Mars/Base""#, #"{"detail":"timezone: "#),
  ])
  func `an unreadable expression or zone is refused in words`(rest: String, start: String) throws {
    let test = TestServer()
    let group = try test.makeGroup(people: 1)

    let answer = try test.call("POST", "/scheduled-messages", test.newSchedule(group: group, rest: rest))

    #expect(answer.status == 422)
    #expect(answer.text.hasPrefix(start))
  }

  @Test(arguments: [(0, 422), (1, 201), (255, 201), (256, 422)])
  func `a name has 1 to 255 characters`(length: Int, status: Int) throws {
    let test = TestServer()
    let group = try test.makeGroup(people: 1)
    let body = test.newSchedule(group: group, rest: weekly)
    let name = String(repeating: "ж", count: length)

    let answer = try test.call(
      "POST", "/scheduled-messages", body.split(separator: "Weekly").joined(separator: name))

    #expect(answer.status == status)
  }

  @Test func `a schedule needs a working session and a group with members`() throws {
    let test = TestServer(.default)
    let empty = test.server.groups[5].id

    let answer = try test.call("POST", "/scheduled-messages", test.newSchedule(group: empty, rest: weekly))

    #expect(answer == (422, #"{"detail":"custom_group_id: the custom group has no members"}"#))
  }

  @Test func `a change sets the next run anew`() throws {
    let test = TestServer()
    let group = try test.makeGroup(people: 1)
    _ = try test.call("POST", "/scheduled-messages", test.newSchedule(group: group, rest: weekly))
    let id = try #require(test.server.schedules.first?.id)

    let answer = try test.call(
      "PATCH", "/scheduled-messages/\(id)",
      #"{"name":"Tokyo","message_content":"おはよう","cron_expression":"30 8 * * *","timezone":"Asia/Tokyo"}"#)

    #expect(answer.status == 200)
    #expect(answer.text.contains(#""next_run_at":"2026-03-03T08:30:00+09:00""#))
    #expect(test.schedule(id)?.name == "Tokyo")
    #expect(test.schedule(id)?.messageContent == "おはよう")
    #expect(test.schedule(id)?.timezone == "Asia/Tokyo")
  }

  @Test func `a change that is refused changes nothing`() throws {
    let test = TestServer()
    let group = try test.makeGroup(people: 1)
    _ = try test.call("POST", "/scheduled-messages", test.newSchedule(group: group, rest: weekly))
    let id = try #require(test.server.schedules.first?.id)

    let answer = try test.call(
      "PATCH", "/scheduled-messages/\(id)", #"{"name":"Other","cron_expression":"* * * * *"}"#)

    #expect(answer.status == 422)
    #expect(test.schedule(id)?.name == "Weekly")
  }

  @Test(arguments: SimulatedSchedule.Status.allCases, ["pause", "resume", "cancel", "DELETE"])
  func `commands that do not fit the status are refused`(status: SimulatedSchedule.Status, command: String) throws {
    let allowed: [String: [SimulatedSchedule.Status]] = [
      "pause": [.active], "resume": [.paused], "cancel": [.active, .paused], "DELETE": [.cancelled, .completed],
    ]
    let words = ["pause": "paused", "resume": "resumed", "cancel": "cancelled", "DELETE": "deleted"]
    let test = TestServer(.default)
    if status == .completed { test.clock.advance(by: .seconds(3 * 86_400)) }
    let id = try #require(test.server.schedules.first { $0.status == status }).id
    let isDelete = command == "DELETE"

    let answer = try test.call(
      isDelete ? "DELETE" : "POST", "/scheduled-messages/\(id)" + (isDelete ? "" : "/\(command)"))

    guard allowed[command]?.contains(status) == true else {
      let detail = "A schedule that is \(status.rawValue) can't be \(words[command] ?? "")"
      #expect(answer == (409, #"{"detail":"\#(detail)"}"#))
      return
    }
    let after: [String: SimulatedSchedule.Status] = ["pause": .paused, "resume": .active, "cancel": .cancelled]
    #expect(answer.status == 200 && !answer.text.isEmpty)
    #expect(test.schedule(id)?.status == after[command])
    #expect((test.schedule(id)?.nextRunAt != nil) == (command == "resume"))
  }

  @Test(arguments: [
    ("GET", ""), ("PATCH", ""), ("DELETE", ""), ("POST", "/pause"), ("POST", "/resume"), ("POST", "/cancel"),
    ("GET", "/history"),
  ])
  func `a schedule that is not there is not found`(method: String, rest: String) throws {
    let answer = try TestServer().call(method, "/scheduled-messages/none\(rest)", "{}")

    #expect(answer == (404, #"{"detail":"Scheduled message not found"}"#))
  }
}

import FoundationEssentials
import MoltFlow
import Simulator
import Testing

struct WorldScheduleChangesTests {
  private func schedule(_ test: TestServer, _ status: SimulatedSchedule.Status) throws -> SimulatedSchedule {
    try #require(test.server.schedules.first { $0.status == status })
  }

  @Test(arguments: [SimulatedSchedule.Status.cancelled, .completed])
  func `one that is over is not changed`(status: SimulatedSchedule.Status) throws {
    let test = TestServer(.default)
    if status == .completed { test.clock.advance(by: .seconds(3 * 86_400)) }
    let id = try schedule(test, status).id

    let answer = try test.call("PATCH", "/scheduled-messages/\(id)", #"{"name":"Other"}"#)

    #expect(answer == (409, #"{"detail":"A schedule that is \#(status.rawValue) can't be changed"}"#))
    #expect(test.schedule(id)?.name != "Other")
  }

  @Test func `a paused one is changed, and stays paused`() throws {
    let test = TestServer(.default)
    let id = try schedule(test, .paused).id

    let answer = try test.call("PATCH", "/scheduled-messages/\(id)", #"{"cron_expression":"0 8 * * *"}"#)

    #expect(answer.status == 200)
    #expect(test.schedule(id)?.status == .paused)
    #expect(test.schedule(id)?.cronExpression == "0 8 * * *")
    #expect(test.schedule(id)?.nextRunAt == nil)
  }

  @Test func `it runs at the new times only, and keeps its history`() throws {
    let test = TestServer()
    let group = try test.makeGroup(people: 1)
    let daily = #""schedule_type":"daily","cron_expression":"0 13 * * *""#
    _ = try test.call("POST", "/scheduled-messages", test.newSchedule(group: group, rest: daily))
    let id = try #require(test.server.schedules.first?.id)
    test.clock.advance(by: .seconds(2 * 3600))
    #expect(test.schedule(id)?.runs.count == 1)

    _ = try test.call("PATCH", "/scheduled-messages/\(id)", #"{"cron_expression":"0 15 * * *"}"#)
    #expect(test.schedule(id)?.runs.count == 1)
    test.clock.advance(by: .seconds(23 * 3600 + 1800))

    let ran = test.schedule(id)?.runs.map { $0.ranAt.timeIntervalSince(ManualClock.start) }
    #expect(ran == [3600, 3 * 3600])
  }

  @Test(arguments: [
    (#"{"cron_expression":"0 25 * * *"}"#, "cron_expression: "),
    (#"{"cron_expression":"*/4 * * * *"}"#, "cron_expression: at least 5 minutes between runs"),
    (#"{"timezone":"Mars/Base"}"#, "timezone: "), (#"{"name":""}"#, "name: "),
  ])
  func `what a new one would be refused for is refused`(body: String, start: String) throws {
    let test = TestServer()
    let group = try test.makeGroup(people: 1)
    let daily = #""schedule_type":"daily","cron_expression":"0 13 * * *""#
    _ = try test.call("POST", "/scheduled-messages", test.newSchedule(group: group, rest: daily))
    let before = try schedule(test, .active)

    let answer = try test.call("PATCH", "/scheduled-messages/\(before.id)", body)

    #expect(answer.status == 422)
    #expect(answer.text.hasPrefix(#"{"detail":"\#(start)"#))
    #expect(test.schedule(before.id)?.nextRunAt == before.nextRunAt)
  }

  @Test func `one that runs once is not moved into the past`() throws {
    let test = TestServer()
    let group = try test.makeGroup(people: 1)
    let once = #""schedule_type":"one_time","scheduled_time":"2026-03-03T12:00:00""#
    _ = try test.call("POST", "/scheduled-messages", test.newSchedule(group: group, rest: once))
    let id = try #require(test.server.schedules.first?.id)

    let answer = try test.call(
      "PATCH", "/scheduled-messages/\(id)", #"{"scheduled_time":"2026-03-02T12:00:00"}"#)

    #expect(answer == (422, #"{"detail":"scheduled_time: must be in the future"}"#))
  }
}

import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct WorldRunsTests {
  private func make(_ test: TestServer, _ rest: String) throws -> String {
    let group = try test.makeGroup(people: 2)
    _ = try test.call("POST", "/scheduled-messages", test.newSchedule(group: group, rest: rest))
    return try #require(test.server.schedules.last?.id)
  }

  @Test func `a schedule starts a job when its time comes, and remembers it`() async throws {
    let test = TestServer()
    let id = try make(test, #""schedule_type":"daily","cron_expression":"0 13 * * *""#)

    test.clock.advance(by: .seconds(3599))
    #expect(test.server.jobs.isEmpty)
    test.clock.advance(by: .seconds(1))
    let job = try #require(test.server.jobs.first)
    test.clock.advance(by: .seconds(240))

    let history = try await test.client.send(.scheduleHistory(ScheduledMessage.ID(rawValue: id))).items
    #expect(job.createdAt == ManualClock.start.addingTimeInterval(3600))
    #expect(job.status == .running)
    #expect(history.count == 1)
    #expect(history[0].jobID?.rawValue == job.id)
    #expect(history[0].status == "completed")
    #expect(history[0].sent == 1 && history[0].failed == 1 && history[0].total == 2)
    #expect(test.schedule(id)?.nextRunAt == ManualClock.start.addingTimeInterval(90_000))
  }

  @Test func `a schedule for once is completed by its run`() throws {
    let test = TestServer()
    let id = try make(
      test, #""schedule_type":"one_time","scheduled_time":"2026-03-02T14:00:00","timezone":"Europe/Paris""#)

    test.clock.advance(by: .seconds(3600))

    #expect(test.schedule(id)?.status == .completed)
    #expect(test.schedule(id)?.runs.count == 1)
    #expect(test.schedule(id)?.nextRunAt == nil)
  }

  @Test(arguments: [
    ("2026-03-29T02:30:00", "2026-03-29T03:30:00+02:00"), ("2026-10-25T02:30:00", "2026-10-25T02:30:00+02:00"),
    ("2026-07-01T09:00:00Z", "2026-07-01T11:00:00+02:00"), ("2026-07-01T09:00:00-04:00", "2026-07-01T15:00:00+02:00"),
  ])
  func `a wall time is read by the zone's rules`(time: String, next: String) throws {
    let test = TestServer()
    let id = try make(
      test, #""schedule_type":"one_time","scheduled_time":"\#(time)","timezone":"Europe/Paris""#)

    let text = try test.call("GET", "/scheduled-messages/\(id)").text

    #expect(text.contains(#""next_run_at":"\#(next)""#))
  }

  @Test func `a run that can't begin is remembered with the reason`() throws {
    let test = TestServer()
    let id = try make(test, #""schedule_type":"daily","cron_expression":"0 13 * * *""#)
    test.server.setSession(test.session, status: "failed")

    test.clock.advance(by: .seconds(3600))

    let run = try #require(test.schedule(id)?.runs.first)
    #expect(test.server.jobs.isEmpty)
    #expect(run.error == "session_id: the session is failed, not working")
    #expect(try test.call("GET", "/scheduled-messages/\(id)/history").text.contains(#""status":"failed""#))
  }

  @Test func `a paused schedule misses its runs`() throws {
    let test = TestServer()
    let id = try make(test, #""schedule_type":"daily","cron_expression":"0 13 * * *""#)
    _ = try test.call("POST", "/scheduled-messages/\(id)/pause")

    test.clock.advance(by: .seconds(3 * 86_400))
    _ = try test.call("POST", "/scheduled-messages/\(id)/resume")

    #expect(test.schedule(id)?.runs.isEmpty == true)
    #expect(test.schedule(id)?.nextRunAt == ManualClock.start.addingTimeInterval(3 * 86_400 + 3600))
  }

  @Test func `what was missed is made up for in the order of its time`() throws {
    let test = TestServer()
    let id = try make(test, #""schedule_type":"cron","cron_expression":"0 */6 * * *""#)

    test.clock.advance(by: .seconds(86_400))

    let hours = try #require(test.schedule(id)).runs.map { $0.ranAt.timeIntervalSince(ManualClock.start) / 3600 }
    #expect(hours == [6, 12, 18, 24])
    #expect(test.server.jobs.map(\.createdAt) == test.schedule(id)?.runs.map(\.ranAt))
  }

  @Test func `without zone files only UTC is known`() throws {
    let server = SimulatedServer(scenario: .default, zones: nil) { ManualClock.start }

    #expect(Set(server.schedules.map(\.timezone)) == ["UTC"])
  }
}

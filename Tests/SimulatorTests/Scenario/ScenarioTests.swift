import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct ScenarioTests {
  @Test func `scenarios are named as options name them`() {
    #expect(Scenario.allCases.map(\.rawValue) == ["default", "empty", "large"])
  }

  @Test func `an empty account has two sessions that can send`() {
    let server = TestServer(.empty).server

    #expect(server.sessions.map(\.name) == ["Shop", "Support"])
    #expect(server.sessions.allSatisfy { $0.status == "working" })
    #expect(server.groups.isEmpty && server.jobs.isEmpty && server.schedules.isEmpty)
    #expect(server.nextEvent == nil)
  }

  @Test func `the default account has sessions, and groups of many sizes and scripts`() {
    let server = TestServer(.default).server

    #expect(server.sessions.map(\.status) == ["working", "working", "stopped"])
    #expect(server.groups.map(\.memberCount) == [2000, 127, 48, 310, 9, 0])
    #expect(
      server.groups.map(\.name) == [
        "Customers", "زبائن المتجر", "לקוחות VIP", "お得意様 🌸", "Клиенты, осень", "New leads",
      ])
    #expect(server.groups.flatMap(\.phones).allSatisfy { $0.hasPrefix("+155501") && $0.count == 12 })
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `the default account has a job in every state, whatever the seed`(seed: UInt64) {
    let jobs = TestServer(.default, seed: seed).server.jobs
    let running = jobs.filter { $0.status == .running }

    #expect(
      jobs.map(\.status) == [.completed, .cancelled, .failed, .completed, .paused, .running, .running, .pending])
    #expect(running.allSatisfy { $0.sent > 0 && $0.failed > 0 && $0.sent + $0.failed < $0.total })
    #expect(jobs[0].failed > 0 && jobs[0].sent + jobs[0].failed == 127)
    #expect(jobs[3].failed == 0 && jobs[3].sent == 9)
    #expect(jobs[4].sent > 0 && jobs[4].sent < 48)
    #expect(jobs.allSatisfy { $0.messageContent?.isEmpty == false })
    #expect(jobs.allSatisfy { $0.createdAt <= ManualClock.start })
  }

  @Test func `the default account has schedules of every kind, with what they did`() {
    let schedules = TestServer(.default).server.schedules

    #expect(schedules.map(\.kind) == [.oneTime, .daily, .weekly, .monthly, .cron])
    #expect(schedules.map(\.status) == [.active, .active, .paused, .active, .cancelled])
    #expect(
      schedules.map(\.timezone) == ["Europe/Paris", "America/New_York", "Asia/Tokyo", "UTC", "Asia/Jerusalem"])
    #expect(schedules.map(\.runs.count) == [0, 8, 7, 3, 10])
    #expect(schedules.allSatisfy { ($0.nextRunAt != nil) == ($0.status == .active) })
    #expect(schedules.allSatisfy { $0.nextRunAt.map { $0 > ManualClock.start } ?? true })
    #expect(schedules.dropFirst().allSatisfy { $0.runs.contains { $0.error != nil } })
  }

  @Test func `the pending job starts by itself`() throws {
    let test = TestServer(.default)
    let id = try #require(test.server.jobs.last?.id)

    test.clock.advance(by: .seconds(1800))

    #expect(test.job(id)?.status == .running)
    #expect(test.job(id)?.startedAt == test.clock.now)
  }

  @Test func `the large account is large`() {
    let server = TestServer(.large).server

    #expect(server.groups.map(\.memberCount) == [100_000])
    #expect(server.jobs.count == 20)
    #expect(server.jobs.allSatisfy { $0.status == .running && $0.sent > 0 })
    #expect(server.schedules.count == 200)
  }

  @Test(arguments: ["/sessions", "/custom-groups", "/custom-groups/contacts", "/bulk-send", "/scheduled-messages"])
  func `lists of the large account are short: none holds members, recipients or runs`(path: String) throws {
    let test = TestServer(.large)

    let answer = try test.call("GET", path, query: [URLQuery(name: "limit", value: "100")])

    #expect(answer.status == 200)
    #expect(answer.text.utf8.count < 100_000)
  }
}

import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Testing

@testable import Simulator

struct SimulatedServerStateTests {
  /// What a server tells of everything, with its whole lists.
  private func transcript(of server: SimulatedServer) throws -> [String] {
    let paths =
      [
        "/sessions", "/custom-groups", "/custom-groups/contacts", "/custom-groups/wa-groups", "/bulk-send",
        "/scheduled-messages", "/usage/daily", "/billing/subscription",
      ] + server.groups.map { "/custom-groups/\($0.id)" } + server.jobs.map { "/bulk-send/\($0.id)" }
      + server.schedules.map { "/scheduled-messages/\($0.id)" }
    return try paths.map { path in
      let reply = try server.answer(Transport.Request(method: "GET", path: path, headers: ["X-API-Key": "k"]))
      return path + "\n" + String(decoding: reply.body, as: UTF8.self)
    }
  }

  @Test(arguments: Scenario.allCases.filter { $0 != .large })
  func `a server that was saved and loaded goes on as the one it was`(scenario: Scenario) throws {
    let test = TestServer(scenario)
    _ = try test.makeJob(people: 20)
    let rest = #""schedule_type":"cron","cron_expression":"*/30 * * * *","timezone":"Asia/Kolkata""#
    for _ in 0..<2 {
      let group = test.server.groups.last?.id ?? ""
      _ = try test.call("POST", "/scheduled-messages", test.newSchedule(group: group, rest: rest))
    }
    test.clock.advance(by: .seconds(200))

    let copy = try SimulatedServer(state: try test.server.savedState()) { [clock = test.clock] in clock.now }

    #expect(try transcript(of: copy) == transcript(of: test.server))
    test.clock.advance(by: .seconds(9000))
    #expect(try transcript(of: copy) == transcript(of: test.server))
    #expect(copy.jobs.map(\.sentAt) == test.server.jobs.map(\.sentAt))
    #expect(copy.jobs.count > 4 && copy.jobs.contains { $0.status == .running })
    #expect(copy.nextEvent == test.server.nextEvent)
  }

  @Test func `people keep the names they were given, and that they have none`() throws {
    let test = TestServer(.default)
    let group = try #require(test.server.groups.first { $0.memberCount == 9 }).id
    let phone = try #require(test.server.groups.first { $0.id == group }).phones[0]
    _ = try test.call("POST", "/custom-groups/\(group)/members/remove", #"{"phones":["\#(phone)"]}"#)
    let again = #"{"contacts":[{"phone":"\#(phone)"},{"phone":"+4930123456","name":"Ада \"A\""}]}"#
    _ = try test.call("POST", "/custom-groups/\(group)/members/add", again)

    let copy = try SimulatedServer(state: try test.server.savedState()) { ManualClock.start }

    #expect(try transcript(of: copy) == transcript(of: test.server))
  }

  @Test func `jobs go on while no server runs, and no time is lost`() throws {
    let test = TestServer()
    let id = try test.makeJob(people: 5)
    let state = try test.server.savedState()

    let copy = try SimulatedServer(state: state) { ManualClock.start.addingTimeInterval(3600) }

    #expect(copy.jobs.first { $0.id == id }?.status == .completed)
  }

  @Test func `a clock that ran ahead does not step back`() throws {
    let test = TestServer(speed: 60)
    _ = try test.makeJob(people: 100)
    test.clock.advance(by: .seconds(60))
    let before = test.server.jobs[0].sentAt.count
    let state = try test.server.savedState()

    let clock = test.clock
    let copy = try SimulatedServer(state: state, speed: 60) { clock.now }
    clock.advance(by: .seconds(30))

    let added = copy.jobs[0].sentAt.count - before
    #expect((15...60).contains(added))
    #expect(copy.jobs[0].sentAt == test.server.jobs[0].sentAt)
  }

  @Test func `the random generator goes on where it was`() throws {
    let test = TestServer(seed: 42)
    let copy = try SimulatedServer(state: try test.server.savedState()) { ManualClock.start }

    let id = try test.makeGroup(people: 1)
    _ = try copy.answer(
      Transport.Request(
        method: "POST", path: "/custom-groups", headers: ["X-API-Key": "k"], body: Data(#"{"name":"A"}"#.utf8)))

    #expect(copy.groups.map(\.id) == [id])
  }

  @Test(arguments: ["", "{}", "[1]", "no JSON"])
  func `what is no state is refused`(text: String) {
    #expect(throws: (any Error).self) { try SimulatedServer(state: Data(text.utf8)) { ManualClock.start } }
  }

  @Test func `commands and time change what is to be saved, questions do not`() throws {
    let test = TestServer()
    let start = test.server.changes
    _ = try test.call("GET", "/sessions")
    #expect(test.server.changes == start)

    _ = try test.makeJob(people: 5)
    let made = test.server.changes
    test.clock.advance(by: .seconds(300))

    #expect(made > start)
    #expect(test.server.changes > made)
  }
}

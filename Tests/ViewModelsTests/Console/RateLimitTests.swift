import Foundation
import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// How the console shares the requests that the server takes.
@Suite(.timeLimit(.minutes(5))) struct RateLimitTests {
  private func rules(_ plan: AccountPlan) -> ServerRules {
    var rules = ServerRules()
    rules.plan = plan
    return rules
  }

  @Test func `opening reads the first page of each list, and opens streams only after that`() async throws {
    let wire = Wire()
    _ = try await ConsoleRig(.large, rules: .plain, network: wire.joined)

    #expect(wire.routes.prefix(5) == [.sessions, .groups, .jobs, .schedules, .usage])
    #expect(wire.routes.dropFirst(5).allSatisfy { $0.isJob || $0.isStream })
    #expect(wire.count(\.isStream) == 4)
  }

  @Test func `on the smallest plan streams wait until the server takes more`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(.large, rules: rules(.free), network: wire.joined)
    // Ten a minute: five for what is shown, two for a stream, and a second one would leave less than two to the person.
    #expect(wire.count(\.isStream) == 1)
    #expect(wire.routes.count == 7)

    await rig.pass(seconds: 61, followingStreams: false)

    #expect(wire.count(\.isStream) > 1)
  }

  @Test(arguments: AccountPlan.allCases)
  func `what nobody asked for stays under a quarter of the budget, minute by minute`(plan: AccountPlan) async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(.empty, rules: rules(plan), network: wire.joined)
    wire.forget()

    for _ in 0..<30 {
      await rig.pass(seconds: 60)
      #expect(wire.routes.count <= plan.requestsPerMinute / 4)
      wire.forget()
    }
  }

  @Test func `even on the smallest plan each list is read again`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(.empty, rules: rules(.free), network: wire.joined)
    wire.forget()

    await rig.pass(seconds: 900)

    for route in [Route.sessions, .groups, .jobs, .schedules] { #expect(wire.count { $0 == route } >= 3) }
  }

  @Test func `after a 429 nothing is sent before its time, which the first line shows`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(2, rules: .plain, over: wire)
    rig.server.plan(.refused(status: 429, body: "{}", headers: ["Retry-After": "90"]))
    await rig.console.jobs.pauseSelected()
    #expect(rig.console.header.link == "◌ server asks to wait until 16:01:30")
    #expect(!rig.console.header.isLinkUp)
    await rig.cutStreams()
    wire.forget()

    await rig.pass(seconds: 89, followingStreams: false)
    #expect(wire.routes.isEmpty)
    await rig.pass(seconds: 2, followingStreams: false)

    #expect(!wire.routes.isEmpty)
    #expect(rig.console.header.link == "● connected")
  }

  @Test func `a person's command is sent at once, whatever is left`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(2, rules: rules(.starter), over: wire)
    while rig.console.workplace.client.limits.budget.left(at: rig.time.now) > 0 {
      _ = try await rig.console.workplace.client.send(.sessions)
    }

    await rig.console.jobs.pauseSelected()

    #expect(wire.commands.count == 1)
    #expect(rig.jobRow?.state == "paused")
  }

  @Test func `while the server wants a pause, what a form says of time goes on`() async throws {
    let rig = try await ConsoleRig(rules: .plain)
    rig.console.openNewSchedule()
    rig.write("*/30 * * * *", in: .cron)
    let due = try #require(rig.console.form?.nextWake)

    rig.server.plan(.refused(status: 429, body: "{}", headers: ["Retry-After": "600"]))
    await rig.console.readAgain()

    #expect(rig.console.nextWake.map { $0 <= due } == true)
    let before = rig.field(.cron)?.notes.first { $0.kind == .good }?.text
    await rig.pass(seconds: 60)
    #expect(rig.field(.cron)?.notes.first { $0.kind == .good }?.text != before)
  }
}

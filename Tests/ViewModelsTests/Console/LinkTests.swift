import Foundation
import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// Whether the server answers, in the header and in what is asked of it.
@Suite(.timeLimit(.minutes(5))) struct LinkTests {
  @Test func `before the first answer it is connecting, then connected`() async throws {
    let rig = try await ConsoleRig(.empty)
    let fresh = ConsoleViewModel(workplace: rig.console.workplace, server: .remote(host: "localhost"))

    #expect(fresh.header.link == "… connecting")
    await fresh.wake(at: rig.time.now).value

    #expect(fresh.header.link == "● connected")
    #expect(fresh.header.isLinkUp)
  }

  @Test func `a server that goes away is tried again with a countdown, and its return is said`() async throws {
    let rig = try await ConsoleRig(.empty)
    await rig.goAway()

    await rig.pass(seconds: 30)
    #expect(rig.console.header.link == "↻ server away, next try in 2 s (^R now)")
    #expect(
      rig.notice == "Can't reach the server: the simulated server is away. Check the network, then press ^R.")
    #expect(rig.console.jobs.list.notes(in: rig.console.times).first == "! as of 16:00, not read since")
    await rig.pass(seconds: 1.5)
    #expect(rig.console.header.link == "↻ server away, next try in 3 s (^R now)")
    await rig.pass(seconds: 2)
    #expect(rig.console.header.link == "↻ server away, next try in 1 s (^R now)")

    rig.server.comeBack()
    await rig.pass(seconds: 1)

    #expect(rig.console.header.link == "● connected")
    #expect(rig.notice == "The server answers again.")
    #expect(rig.console.jobs.list.failure == nil)
    #expect(rig.console.jobs.list.notes(in: rig.console.times).first == "as of 16:00")
  }

  @Test func `^R tries at once`() async throws {
    let rig = try await ConsoleRig(.empty)
    await rig.goAway()
    await rig.pass(seconds: 30)
    rig.server.comeBack()

    await rig.console.readAgain()

    #expect(rig.console.header.link == "● connected")
  }

  @Test func `the wait doubles up to 30 s`() {
    let now = ManualTime().now
    var link = Link.connected
    var waits: [Double] = []
    for _ in 0..<7 {
      link = link.after(.unreachable(reason: ""), now: now, random: 1)
      if case .away(_, _, let date) = link { waits.append(date.timeIntervalSince(now)) }
    }

    #expect(waits == [2, 4, 8, 16, 30, 30, 30])
  }

  @Test func `a refused key is not tried again before ^R`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(.empty, network: wire.joined)
    await rig.revokeKeys()
    await rig.pass(seconds: 30)
    #expect(rig.console.header.link == "✗ refused, ^R tries again")
    wire.forget()

    await rig.pass(seconds: 3600)
    #expect(wire.routes.isEmpty)
    rig.server.restoreKeys()
    await rig.console.readAgain()

    #expect(rig.console.header.link == "● connected")
  }

  @Test func `a server that wants a pause gets it, to the second`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(.empty, network: wire.joined)
    rig.server.plan(.refused(status: 429, body: "{}", headers: ["Retry-After": "90"])) { $0 == .jobs }
    await rig.pass(seconds: 30)
    #expect(rig.console.header.link == "◌ server asks to wait until 16:02:00")
    wire.forget()

    await rig.pass(seconds: 89)
    #expect(wire.routes.isEmpty)
    await rig.pass(seconds: 1)

    #expect(rig.console.header.link == "● connected")
  }

  @Test func `a pause of no length is still a pause`() {
    let now = ManualTime().now

    #expect(
      Link.connected.after(.rateLimited(until: now), now: now, random: 0) == .limited(until: now.addingTimeInterval(5)))
  }

  @Test func `a list that can't be read names endpoint and keys while the others go on`() async throws {
    let rig = try await ConsoleRig(.empty)
    rig.server.plan(.refused(status: 200, body: #"{"foo": 1, "bar": 2}"#)) { $0 == .groups }
    rig.time.advance(seconds: 60)

    await rig.console.readAgain()

    #expect(
      rig.notice
        == "The answer to GET /custom-groups (status 200) can't be used; it holds bar, foo. Press ^R to read again.")
    #expect(rig.console.header.link == "● connected")
    #expect(rig.console.groups.list.notes(in: rig.console.times).first == "! as of 16:00, not read since")
    #expect(rig.console.schedules.list.notes(in: rig.console.times).first == "as of 16:01")
  }

  @Test func `the same answer keeps its time, ^R moves it`() async throws {
    let rig = try await ConsoleRig(.empty)

    await rig.pass(seconds: 600)
    #expect(rig.console.jobs.list.notes(in: rig.console.times).first == "as of 16:00")
    await rig.console.readAgain()

    #expect(rig.console.jobs.list.notes(in: rig.console.times).first == "as of 16:10")
  }

  @Test(arguments: [
    (ServerKind.demo(speed: 20), "DEMO ×20", "embedded simulator", false),
    (.remote(host: "127.0.0.1"), "SIMULATOR", "127.0.0.1", false),
  ])
  func `the header says what is at the other end`(kind: ServerKind, mode: String, host: String, isLive: Bool)
    async throws
  {
    let rig = try await ConsoleRig(kind: kind)

    #expect(rig.console.header.mode == mode)
    #expect(rig.console.header.host == host)
    #expect(rig.console.header.isLive == isLive)
    #expect(rig.console.header.sessions == "2 of 3 sessions work")
  }

  @Test func `what is not known to be a simulator is LIVE`() async throws {
    let rig = try await ConsoleRig(.empty, isNamed: false)

    #expect(rig.console.header.mode == "LIVE")
    #expect(rig.console.header.isLive)
  }

  @Test func `a simulator that lets the key read nothing is no less a simulator`() async throws {
    var rules = ServerRules.tested
    rules.scopes = try AccountScopes("billing:read")
    let rig = try await ConsoleRig(.empty, rules: rules)

    #expect(rig.console.sessions.lacks == "needs sessions:read")
    #expect(rig.console.header.mode == "SIMULATOR")
  }

  @Test func `what a key led to stays although the server fails at something that nobody asked for`() async throws {
    let rig = try await ConsoleRig.running(1, rules: .plain)
    await rig.goAway()
    await rig.console.jobs.pauseSelected()
    let answer = rig.notice

    await rig.pass(seconds: 120)

    #expect(
      answer?.hasPrefix("Not carried out: the pause of Customers · 16:00 · “Text 0”. Can't reach the server") == true)
    #expect(rig.notice == answer)
  }

  @Test func `that an asked reading failed is no longer said once the server is back`() async throws {
    let rig = try await ConsoleRig.running(1, rules: .plain)
    await rig.goAway()
    await rig.console.readAgain()
    #expect(rig.notice?.hasPrefix("Can't reach the server") == true)

    rig.server.comeBack()
    await rig.pass(seconds: 120)

    #expect(rig.notice == "The server answers again.")
  }
}

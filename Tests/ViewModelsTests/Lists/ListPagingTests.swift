import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// Lists longer than a page: 200 schedules.
@Suite(.timeLimit(.minutes(5))) struct ListPagingTests {
  private func note(_ rig: ConsoleRig) -> String? { rig.console.schedules.list.notes(in: rig.console.times).first }

  @Test func `the first page is read at opening, and the title says that there is more`() async throws {
    let rig = try await ConsoleRig(.large, rules: .plain)

    #expect(rig.console.schedules.rows.count == 100)
    #expect(note(rig) == "100+ · as of 16:00")
  }

  @Test func `where the server counts, the title says how many there are`() async throws {
    var rules = ServerRules()
    rules.dialect = .wrapped
    let rig = try await ConsoleRig(.large, rules: rules)

    #expect(note(rig) == "100 of 200 · as of 16:00")
  }

  @Test func `the next page is read when the reader comes near the end`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(.large, rules: .plain, network: wire.joined)
    rig.console.focus(on: .schedules)
    wire.forget()

    rig.console.moveSelection(by: 70)
    await rig.wake()
    #expect(wire.count { $0 == .schedules } == 0)
    rig.console.moveSelection(by: 15)
    await rig.wake()

    #expect(wire.count { $0 == .schedules } == 1)
    #expect(rig.console.schedules.rows.count == 200)
    #expect(rig.console.schedules.rows.firstIndex(where: \.isSelected) == 85)
  }

  @Test func `a page that can't be read is said, and read when the reader moves on`() async throws {
    let rig = try await ConsoleRig(.large, rules: .plain)
    rig.console.focus(on: .schedules)
    rig.server.plan(.refused(status: 500, body: "")) { $0 == .schedules }

    rig.console.moveSelection(by: 99)
    await rig.wake()
    #expect(rig.notice == "The server failed with status 500. Press ^R to see how things stand.")
    #expect(rig.console.schedules.rows.count == 100)
    rig.console.moveSelection(by: -1)
    await rig.wake()

    #expect(rig.console.schedules.rows.count == 200)
  }

  @Test func `pages that were read are read again`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(.large, rules: .plain, network: wire.joined)
    rig.console.focus(on: .schedules)
    rig.console.moveSelection(by: 99)
    await rig.wake()
    wire.forget()

    await rig.console.readAgain()

    #expect(wire.count { $0 == .schedules } == 2)
    #expect(rig.console.schedules.rows.count == 200)
  }

  /// A hundred groups, a full page, and a job whose group is gone; the lists are read.
  private func rigWithLostGroup(over wire: Wire) async throws -> ConsoleRig {
    let rig = try await ConsoleRig(.empty, rules: .plain, network: wire.joined)
    let client = rig.console.workplace.client
    let lost = try await client.send(.createGroup(name: "Lost", members: [Member(phone: "+15550140000", name: nil)]))
    let session = rig.console.sessions.list.items[0].id
    _ = try await client.send(.createJob(sessionID: session, groupID: lost.id, message: .text("Hi")))
    _ = try await client.send(.deleteGroup(lost.id))
    for number in 1...100 { try await rig.makeGroup(named: "Group \(number)") }
    rig.time.advance(seconds: 120)
    return rig
  }

  @Test func `a job whose group is not among those read has the rest of them read`() async throws {
    let wire = Wire()
    let rig = try await rigWithLostGroup(over: wire)
    await rig.console.readAgain()
    #expect(rig.console.groups.list.isPartial)
    wire.forget()

    await rig.wake()

    #expect(wire.count { $0 == .groups } == 1)
    #expect(!rig.console.groups.list.isPartial)
    #expect(rig.console.groups.rows.count == 100)
  }

  @Test func `editing a schedule has all groups read, for its own is among them`() async throws {
    let rig = try await ConsoleRig(rules: .plain)
    // A hundred with those that are there: a full page.
    for number in 1...94 { try await rig.makeGroup(named: "Group \(number)") }
    rig.time.advance(seconds: 120)
    await rig.console.readAgain()
    await rig.wake()
    #expect(rig.console.groups.list.isPartial)

    let active = try #require(rig.console.schedules.list.items.first { $0.status == .active })
    rig.console.schedules.select(active.id)
    await rig.console.openScheduleEdit()
    await rig.wake()

    #expect(rig.console.form != nil)
    #expect(!rig.console.groups.list.isPartial)
    #expect(rig.console.groups.rows.count == 100)
  }

  @Test func `a page that nobody asked for and that fails is not asked for again and again`() async throws {
    let wire = Wire()
    let rig = try await rigWithLostGroup(over: wire)
    await rig.console.readAgain()
    for _ in 0..<50 { rig.server.plan(.refused(status: 500, body: "")) { $0 == .groups } }
    wire.forget()

    await rig.pass(seconds: 29, followingStreams: false)

    #expect(wire.count { $0 == .groups } == 1)
  }
}

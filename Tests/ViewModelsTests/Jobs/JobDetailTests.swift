import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

@Suite(.timeLimit(.minutes(5))) struct JobDetailTests {
  private func outcomes(_ rig: ConsoleRig) -> [String] {
    guard case .rows(let rows) = rig.console.jobs.detail?.recipientRows else { return [] }
    return rows.map(\.outcome)
  }

  @Test func `a drawer shows counts, times and each recipient`() async throws {
    let rig = try await ConsoleRig.running(1, rules: .plain)

    await rig.console.openDrawer()

    #expect(
      rig.console.jobs.detail?.facts == [
        Fact("State", "running"), Fact("Sent", "0 of 9"), Fact("Failed", "0"), Fact("Left", "9"),
        Fact("Started", "16:00"), Fact("Likely end", "16:08–16:13, at the latest 16:18"), Fact("Text", "Text 0"),
      ])
    #expect(outcomes(rig) == Array(repeating: "pending", count: 9))
  }

  @Test func `a job that has not started says when it was made`() async throws {
    let rig = try await ConsoleRig()
    rig.select(.pending)

    await rig.console.openDrawer()

    let facts = rig.console.jobs.detail?.facts ?? []
    #expect(facts.contains(Fact("Made", "15:59")))
    #expect(!facts.contains { $0.name == "Started" })
  }

  @Test func `the latest end is left out where it is the likely one`() async throws {
    let rig = try await ConsoleRig.running(1)
    await rig.console.openDrawer()
    let id = try #require(rig.console.jobs.selectedID)

    rig.console.jobs.apply(.progress(JobProgress(sent: 8)), to: id)

    #expect(rig.console.jobs.detail?.facts.contains(Fact("Likely end", "16:00–16:02")) == true)
  }

  @Test func `keys act on the job in the drawer: it closes when another one is selected`() async throws {
    let rig = try await ConsoleRig.running(2)
    await rig.console.openDrawer()
    let other = try #require(rig.console.jobs.list.items.last)

    rig.console.jobs.select(other.id)

    #expect(rig.console.jobs.selectedID == other.id)
    #expect(rig.console.jobs.detail == nil)
  }

  @Test func `recipients are read again every 30 s, however fast the news come`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, rules: .plain, over: wire)
    await rig.console.openDrawer()
    let id = try #require(rig.console.jobs.selectedID)
    wire.forget()

    for sent in 1...6 {
      await rig.pass(seconds: 10)
      rig.console.jobs.apply(.progress(JobProgress(sent: sent)), to: id)
    }

    #expect(wire.count(\.isJob) == 2)
  }

  @Test func `after the end the recipients are read once more`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)
    await rig.console.openDrawer()

    await rig.pass(seconds: 1200)
    #expect(!outcomes(rig).contains("pending"))
    wire.forget()
    await rig.pass(seconds: 600)

    #expect(wire.count(\.isJob) == 0)
    #expect(rig.console.jobs.detail?.facts.first == Fact("State", "completed"))
  }

  @Test func `recipients that can't be read say why`() async throws {
    let rig = try await ConsoleRig.running(1)
    rig.server.goAway()

    await rig.console.openDrawer()

    #expect(
      rig.console.jobs.detail?.recipientRows
        == .none("✗ Can't reach the server: the simulated server is away. Check the network, then press ^R."))
  }
}

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
        Fact("State", "running"), Fact("From", "Shop +1555…001"), Fact("To", "Customers"), Fact("Sent", "0 of 9"),
        Fact("Failed", "0"), Fact("Left", "9"), Fact("Started", "16:00"),
        Fact("Ends", "likely 16:08–16:13, at the latest 16:18"), Fact("Text", "Text 0"),
      ])
    #expect(outcomes(rig) == Array(repeating: "pending", count: 9))
  }

  @Test func `a job that has not started says when it was made`() async throws {
    let rig = try await ConsoleRig()
    rig.select(.pending)

    await rig.console.openDrawer()

    let facts = rig.console.jobs.detail?.facts ?? []
    #expect(facts.contains(Fact("Made", "15:59")))
    #expect(facts.contains(Fact("Ends", "not known before it starts")))
    #expect(!facts.contains { $0.name == "Started" })
  }

  @Test func `the rows are the same in every state, so that none moves while the job goes on`() async throws {
    let rig = try await ConsoleRig(rules: .plain)
    for status in [Job.Status.pending, .running, .paused, .completed, .failed, .cancelled] {
      rig.select(status)
      await rig.console.openDrawer()
      let names = rig.console.jobs.detail?.facts.map(\.name) ?? []
      let begin = status == .pending ? "Made" : "Started"
      let end = status.isTerminal ? "Ended" : "Ends"

      #expect(names.prefix(8) == ["State", "From", "To", "Sent", "Failed", "Left", begin, end], "\(status)")
    }
  }

  @Test(arguments: [
    (Job.Status.paused, "Ends", "not while it is paused"), (.failed, "Left", "283 not sent to"),
    (.failed, "Errors", "1 × Recipient has not written first"), (.failed, "From", "Events +1555…003"),
  ])
  func `each state says what it means`(status: Job.Status, name: String, value: String) async throws {
    let rig = try await ConsoleRig(rules: .plain)
    rig.select(status)

    await rig.console.openDrawer()

    #expect(rig.console.jobs.detail?.facts.contains(Fact(name, value)) == true)
  }

  @Test func `a completed job with recipients that were neither sent to nor failed says so`() async throws {
    let rig = try await ConsoleRig.running(1, rules: .plain)
    await rig.console.openDrawer()
    let id = try #require(rig.console.jobs.selectedID)

    rig.console.jobs.apply(.progress(JobProgress(sent: 6)), to: id)
    rig.console.jobs.apply(.progress(JobProgress(status: .completed)), to: id)

    #expect(rig.console.jobs.detail?.facts.contains(Fact("Left", "3 unaccounted")) == true)
  }

  @Test func `the latest end is left out where it is the likely one`() async throws {
    let rig = try await ConsoleRig.running(1)
    await rig.console.openDrawer()
    let id = try #require(rig.console.jobs.selectedID)

    rig.console.jobs.apply(.progress(JobProgress(sent: 8)), to: id)

    #expect(rig.console.jobs.detail?.facts.contains(Fact("Ends", "likely 16:00–16:02")) == true)
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

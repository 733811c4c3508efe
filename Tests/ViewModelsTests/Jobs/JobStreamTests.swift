import Foundation
import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

@Suite(.timeLimit(.minutes(5))) struct JobStreamTests {
  @Test func `counts follow the stream, message by message`() async throws {
    let rig = try await ConsoleRig.running(1)

    await rig.pass(seconds: 300)

    let job = try #require(rig.serverJob)
    #expect(job.sent + job.failed >= 2)
    #expect(rig.jobRow?.sent == job.sent)
    #expect(rig.jobRow?.failed == job.failed)
    #expect(rig.jobRow?.freshness?.tone == .good)
  }

  @Test func `a job runs to its end on the stream, and is followed no longer`() async throws {
    let rig = try await ConsoleRig.running(1)

    await rig.pass(seconds: 1200)

    #expect(rig.jobRow?.state == "completed")
    #expect(rig.jobRow?.freshness == nil)
    #expect(rig.server.openStreamCount == 0)
  }

  @Test func `an older snapshot takes nothing back`() async throws {
    let rig = try await ConsoleRig.running(1)
    await rig.pass(seconds: 300)
    let id = try #require(rig.console.jobs.selectedID)
    let before = try #require(rig.jobRow)

    rig.console.jobs.apply(.progress(JobProgress(sent: 0, total: 9, failed: 0, status: .running)), to: id)

    #expect(rig.jobRow == before)
  }

  @Test func `an end is for good, whatever a late snapshot says`() async throws {
    let rig = try await ConsoleRig.running(1)
    let id = try #require(rig.console.jobs.selectedID)
    rig.console.jobs.askToCancel()
    await rig.answer("9")

    rig.console.jobs.apply(.progress(JobProgress(sent: 3, status: .running)), to: id)

    #expect(rig.jobRow?.state == "cancelled")
  }

  @Test func `a snapshot sent before a pause and read after it brings its counts, not its status`() async throws {
    let wire = Wire()
    wire.takeStreams()
    let rig = try await ConsoleRig.running(1, over: wire)
    await rig.console.jobs.pauseSelected()
    wire.forget()
    wire.hold(next: \.isJob)

    wire.write("data: {\"sent\":1,\"failed\":0,\"total\":9,\"status\":\"running\"}\n\n")
    await rig.until { rig.jobRow?.sent == 1 }
    await wire.holding()
    let held = rig.jobRow?.state
    wire.release()
    wire.write("data: {\"sent\":2,\"status\":\"paused\"}\n\n")
    await rig.until { rig.jobRow?.sent == 2 }

    #expect(held == "paused")
    #expect(rig.jobRow?.state == "paused")
    #expect(wire.routes.count(where: \.isJob) == 1)
  }

  @Test func `a reading of the stream's that a pause overtook does not undo it`() async throws {
    let wire = Wire()
    wire.takeStreams()
    let rig = try await ConsoleRig.running(1, over: wire)
    wire.hold(next: \.isJob)
    wire.write("data: {\"status\":\"paused\"}\n\n")
    await wire.holding()
    await rig.console.jobs.pauseSelected()

    wire.release()
    wire.hold(next: \.isJob)
    await wire.holding()

    #expect(rig.jobRow?.state == "paused")
    wire.release()
  }

  @Test func `a pause by somebody else shows once it is read`() async throws {
    let rig = try await ConsoleRig.running(1)
    let id = try #require(rig.console.jobs.selectedID)

    _ = try await rig.console.workplace.client.send(.pauseJob(id))
    await rig.until { rig.jobRow?.state == "paused" }

    #expect(rig.jobRow?.tone == .waiting)
  }

  @Test func `^R may correct counts downwards, and keeps the text the server does not repeat`() async throws {
    let rig = try await ConsoleRig.running(1, rules: .plain)
    let id = try #require(rig.console.jobs.selectedID)
    rig.console.jobs.feeds.stopAll()
    rig.console.jobs.apply(.progress(JobProgress(sent: 7)), to: id)
    let body = #"[{"id": "\#(id)", "status": "running", "total_recipients": 9, "sent_count": 2, "failed_count": 0}]"#
    rig.server.plan(.refused(status: 200, body: body)) { $0 == .jobs }

    await rig.console.jobs.read(asked: true)

    #expect(rig.jobRow?.counts == "2/9")
    #expect(rig.jobRow?.text == "Text 0")
  }

  @Test func `the selected job and three other running ones have a stream`() async throws {
    let rig = try await ConsoleRig.running(6)

    #expect(rig.server.openStreamCount == 4)
    #expect(rig.console.jobs.rows.count { $0.freshness != nil } == 4)
    #expect(rig.jobRow?.freshness?.words == "● live")
  }

  @Test func `where there is no room for all, the first of the list have a stream`() async throws {
    let rig = try await ConsoleRig.running(6, rules: .plain)
    let client = rig.console.workplace.client
    let console = ConsoleViewModel(workplace: rig.console.workplace, server: .remote(host: "localhost"))
    // What is shown takes five requests, a stream two, and two are left to the person.
    while client.limits.budget.left(at: rig.time.now) > 5 + 2 * 2 + 2 { _ = try await client.send(.sessions) }

    await console.wake(at: rig.time.now).value

    #expect(Set(console.jobs.feeds.feeds.keys) == Set(console.jobs.list.items.prefix(2).map(\.id)))
  }

  @Test func `a selection that moves on within a second opens nothing`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(6, over: wire)
    let first = rig.console.jobs.list.items[4].id
    let second = rig.console.jobs.list.items[5].id

    rig.console.jobs.select(first)
    await rig.pass(seconds: 0.9)
    rig.console.jobs.select(second)
    await rig.pass(seconds: 0.9)
    #expect(wire.count(\.isStream) == 0)
    await rig.pass(seconds: 0.1)

    #expect(wire.routes.filter(\.isStream) == [.jobProgress(second)])
    #expect(rig.server.openStreamCount == 4)
  }

  @Test func `quitting closes every stream and plans nothing more`() async throws {
    let rig = try await ConsoleRig.running(3)

    rig.console.quit()
    await rig.answer("y")

    #expect(rig.console.isQuitting)
    #expect(rig.console.jobs.feeds.feeds.isEmpty)
    #expect(rig.console.nextWake == nil)
  }

  @Test func `a server that does not answer holds up neither ages nor other jobs`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)
    let id = try #require(rig.serverJob).id
    rig.server.silence(jobID: id)
    await rig.cutStreams()
    wire.hold(next: \.isStream)

    rig.time.advance(seconds: 1)
    rig.console.wake(at: rig.time.now)
    await wire.holding()

    #expect(rig.jobRow?.freshness?.words == "… connecting")
    #expect(rig.console.jobs.nextStreamWake.map { $0 > rig.time.now } == true)
    wire.release()
  }
}

import MoltFlow
import Simulator
import TestSupport
import Testing

@testable import ViewModels

@Suite(.timeLimit(.minutes(5))) struct JobLostReplyTests {
  @Test func `a pause whose reply was lost is read, not repeated`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)
    rig.server.plan(.replyLost(.carriedOut))

    await rig.console.jobs.pauseSelected()

    #expect(rig.jobRow?.state == "paused")
    #expect(rig.notice == "Paused Customers · 16:00: 0 of 9 sent. One more message may still go out.")
    #expect(wire.commands.count == 1)
    #expect(wire.routes.last?.isJob == true)
  }

  @Test func `a pause that never arrived is looked for after 2 s and 5 s, then given up`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)
    rig.server.plan(.replyLost(.dropped))

    await rig.console.jobs.pauseSelected()
    #expect(rig.jobRow?.state == "pausing…")
    #expect(rig.notice == "No reply to the pause. Reading the job to see what became of it.")
    #expect(wire.count(\.isJob) == 1)

    await rig.pass(seconds: 2)
    #expect(wire.count(\.isJob) == 2)
    #expect(rig.jobRow?.state == "pausing…")

    await rig.pass(seconds: 3)
    #expect(wire.count(\.isJob) == 3)
    #expect(rig.jobRow?.state == "running")
    #expect(rig.notice == "Asked for the pause, but the server still says running. ^R reads again.")
    #expect(rig.console.jobs.nextWake == nil)
    #expect(wire.commands.count == 1)
  }

  @Test func `a pause carried out late is found at the second look`() async throws {
    let rig = try await ConsoleRig.running(1)
    rig.console.jobs.feeds.stopAll()
    rig.server.plan(.replyLost(.delayed(.seconds(4))))

    await rig.console.jobs.pauseSelected()
    await rig.pass(seconds: 5)

    #expect(rig.jobRow?.state == "paused")
    #expect(rig.notice == "Paused Customers · 16:00: 0 of 9 sent. One more message may still go out.")
  }

  @Test func `a server that failed at a cancel is looked at before anything is said`() async throws {
    let rig = try await ConsoleRig.running(1)
    rig.server.plan(.refused(status: 502, body: "Bad gateway"))

    rig.console.jobs.askToCancel()
    await rig.answer("9")

    #expect(rig.jobRow?.state == "cancelling…")
    #expect(rig.notice == "The server failed at the cancel. Reading the job to see what became of it.")
  }

  @Test func `when the job can't be read either, nothing is claimed`() async throws {
    let rig = try await ConsoleRig.running(1)
    rig.server.plan(.replyLost(.dropped))
    await rig.console.jobs.pauseSelected()
    await rig.goAway()

    await rig.pass(seconds: 5)

    #expect(
      rig.notice
        == "Asked for the pause, but the job can't be read, so what became of it is not known. ^R reads again.")
  }

  @Test func `a list that was asked for before a pause does not undo it`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)
    rig.console.jobs.feeds.stopAll()
    wire.hold { $0 == .jobs }
    let poll = Task { await rig.console.jobs.read() }
    await wire.holding()

    await rig.console.jobs.pauseSelected()
    wire.release()
    _ = await poll.value

    #expect(rig.jobRow?.state == "paused")
  }

  @Test func `a list that was asked for before a broadcast does not take it away`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)
    wire.hold { $0 == .jobs }
    let poll = Task { await rig.console.jobs.read() }
    await wire.holding()

    await rig.writeBroadcast(to: "Customers")
    await rig.review()
    await rig.answer("9")
    wire.release()
    _ = await poll.value

    #expect(rig.console.jobs.rows.count == 2)
    #expect(rig.jobRow?.text == "We are open.")
  }

  @Test func `a drawer that was asked for before a pause does not undo it`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)
    rig.console.jobs.feeds.stopAll()
    wire.hold(next: \.isJob)
    let opening = Task { await rig.console.openDrawer() }
    await wire.holding()

    await rig.console.jobs.pauseSelected()
    wire.release()
    await opening.value

    #expect(rig.jobRow?.state == "paused")
    #expect(rig.console.jobs.detail?.job.status == .paused)
  }
}

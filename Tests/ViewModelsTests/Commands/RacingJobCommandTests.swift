import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// Commands to jobs that meet late answers, other commands and lists that changed.
@Suite(.timeLimit(.minutes(5))) struct RacingJobCommandTests {
  @Test func `a look that comes back late takes no newer command away`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)
    let id = try #require(rig.console.jobs.selectedID)
    rig.console.jobs.feeds.stopAll()
    rig.server.plan(.replyLost(.dropped))
    await rig.console.jobs.pauseSelected()
    await rig.pass(seconds: 2)
    wire.hold(next: \.isJob)
    rig.time.advance(seconds: 3)
    let lastLook = rig.console.wake(at: rig.time.now)
    await wire.holding()
    _ = try await rig.console.workplace.client.send(.pauseJob(id))
    await rig.console.jobs.read()
    rig.server.plan(.replyLost(.dropped))

    rig.console.jobs.askToResume()
    await rig.answer("y")
    wire.release()
    await lastLook.value

    #expect(rig.jobRow?.state == "resuming…")
    #expect(rig.notice == "No reply to the resume. Reading the job to see what became of it.")
  }

  @Test func `a job that the list lost while its pause was in doubt is said to be gone`() async throws {
    let rig = try await ConsoleRig.running(1)
    rig.server.plan(.replyLost(.dropped))
    await rig.console.jobs.pauseSelected()
    rig.server.plan(.refused(status: 200, body: "[]")) { $0 == .jobs }

    await rig.console.jobs.read()

    #expect(rig.notice == "The server does not have the job Customers · “Text 0” · 16:00 any more.")
    #expect(rig.console.jobs.nextWake == nil)
    rig.console.quit()
    #expect(rig.console.isQuitting)
  }

  @Test func `a pause in doubt that the stream shows is said to be done`() async throws {
    let rig = try await ConsoleRig.running(1)
    let id = try #require(rig.console.jobs.selectedID)
    rig.server.plan(.replyLost(.dropped))
    await rig.console.jobs.pauseSelected()
    _ = try await rig.console.workplace.client.send(.pauseJob(id))

    await rig.until { rig.jobRow?.state == "paused" }

    #expect(rig.notice == "Paused: 0 of 9 sent. One more message may still go out.")
  }

  @Test func `a look that hangs holds up no look at another job`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(2, over: wire)
    rig.console.jobs.feeds.stopAll()
    for job in rig.console.jobs.list.items {
      rig.console.jobs.select(job.id)
      rig.server.plan(.replyLost(.dropped))
      await rig.console.jobs.pauseSelected()
    }
    wire.forget()
    wire.hold(next: \.isJob)

    rig.time.advance(seconds: 2)
    let looks = rig.console.wake(at: rig.time.now)
    await wire.holding()
    while wire.count(\.isJob) < 2 { await Task.yield() }
    wire.release()
    await looks.value

    #expect(rig.console.jobs.rows.map(\.state) == ["pausing…", "pausing…"])
  }
}

import Foundation
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

    rig.console.askToResumeJob()
    await rig.answer("y")
    wire.release()
    await lastLook.value

    #expect(rig.jobRow?.state == "resuming…")
    #expect(rig.notice == "No reply to the resume. Reading the job to see what became of it.")
  }

  @Test func `a job that the list lost while its pause was in doubt is said to be gone`() async throws {
    let rig = try await ConsoleRig.running(1, rules: .plain)
    rig.server.plan(.replyLost(.dropped))
    await rig.console.jobs.pauseSelected()
    rig.server.plan(.refused(status: 200, body: "[]")) { $0 == .jobs }
    await rig.console.jobs.read()
    #expect(rig.console.jobs.nextWake == rig.time.now.addingTimeInterval(2))

    rig.server.plan(.refused(status: 404, body: "{}"), next: \.isJob)
    await rig.pass(seconds: 2)

    #expect(rig.notice == "The server does not have the job Customers · 16:00 · “Text 0” any more.")
    rig.console.quit()
    #expect(rig.console.isQuitting)
  }

  @Test func `a job that slipped between two pages while its pause was in doubt is not said to be gone`() async throws {
    let rig = try await ConsoleRig.running(1)
    rig.server.plan(.replyLost(.dropped))
    await rig.console.jobs.pauseSelected()
    rig.server.plan(.refused(status: 200, body: "[]")) { $0 == .jobs }
    await rig.console.jobs.read()

    await rig.pass(seconds: 5)

    #expect(rig.notice == "Asked for the pause, but the server still says running. ^R reads again.")
    #expect(rig.console.jobs.rows.map(\.state) == ["running"])
  }

  @Test func `what is read after a pause does not say it again over newer notices`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(2, rules: .plain, over: wire)
    rig.console.jobs.feeds.stopAll()
    let jobs = rig.console.jobs.list.items
    rig.console.jobs.select(jobs[0].id)
    wire.hold(next: \.isJob)
    let pause = Task { await rig.console.jobs.pauseSelected() }
    await wire.holding()
    rig.console.jobs.select(jobs[1].id)
    rig.server.plan(.refused(status: 422, body: #"{"detail": "no"}"#))
    await rig.console.jobs.pauseSelected()
    let refusal = rig.notice

    wire.release()
    await pause.value

    #expect(refusal?.hasPrefix("Not carried out: the pause of Customers · 16:00 · “Text 0”. ") == true)
    #expect(rig.notice == refusal)
  }

  @Test func `a colleague's pause and resume that only the list showed are taken back by the stream`() async throws {
    let rig = try await ConsoleRig.running(1)
    let id = try #require(rig.console.jobs.selectedID)
    rig.server.muteStreams()
    _ = try await rig.console.workplace.client.send(.pauseJob(id))
    await rig.console.jobs.read()
    #expect(rig.jobRow?.state == "paused")

    rig.server.muteStreams(false)
    _ = try await rig.console.workplace.client.send(.resumeJob(id))
    await rig.until { rig.jobRow?.state == "running" }
  }

  @Test func `a pause in doubt that the stream shows is said to be done`() async throws {
    let rig = try await ConsoleRig.running(1)
    let id = try #require(rig.console.jobs.selectedID)
    rig.server.plan(.replyLost(.dropped))
    await rig.console.jobs.pauseSelected()
    _ = try await rig.console.workplace.client.send(.pauseJob(id))

    await rig.until { rig.jobRow?.state == "paused" }

    #expect(rig.notice == "Paused Customers · 16:00: 0 of 9 sent. One more message may still go out.")
  }

  @Test func `a look that hangs holds up no later look at another job`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(2, over: wire)
    rig.console.jobs.feeds.stopAll()
    for job in rig.console.jobs.list.items {
      rig.console.jobs.select(job.id)
      rig.server.plan(.replyLost(.dropped))
      await rig.console.jobs.pauseSelected()
      rig.time.advance(seconds: 1)
    }
    wire.forget()
    wire.hold(next: \.isJob)
    let first = rig.console.wake(at: rig.time.now)
    await wire.holding()

    rig.time.advance(seconds: 1)
    await rig.console.wake(at: rig.time.now).value

    #expect(wire.count(\.isJob) == 2)
    #expect(rig.console.jobs.rows.map(\.state) == ["pausing…", "pausing…"])
    wire.release()
    await first.value
  }
}

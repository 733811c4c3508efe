import Foundation
import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// Nothing changes, nothing is painted: an hour on the manual clock, polls included.
@Suite(.timeLimit(.minutes(5))) struct IdleTests {
  @Test func `an account without jobs presents no frame in an hour`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(.empty, rules: .plain, network: wire.joined)
    wire.forget()
    let frames = rig.terminal.frameCount

    await rig.pass(seconds: 3600)

    #expect(rig.terminal.frameCount == frames)
    // Jobs every 30 s, the three other lists every 120 s, what is left of the month every 300 s.
    #expect(wire.count { $0 == .jobs } == 120)
    #expect(wire.count { $0 == .usage } == 12)
    #expect(wire.routes.count == 120 + 3 * 30 + wire.count { $0 == .usage })
  }

  @Test func `a full account in which no job runs presents no frame in an hour`() async throws {
    let rig = try await ConsoleRig(rules: .plain)
    for job in rig.console.jobs.list.items where [.running, .pending].contains(job.status) {
      _ = try await rig.console.workplace.client.send(.cancelJob(job.id))
    }
    await rig.console.readAgain()
    rig.draw()
    let frames = rig.terminal.frameCount

    await rig.pass(seconds: 3600)

    #expect(rig.terminal.frameCount == frames)
  }

  @Test func `a paused job that is selected, and its drawer, present no frame in an hour`() async throws {
    let rig = try await ConsoleRig.running(1, rules: .plain)
    await rig.console.jobs.pauseSelected()
    await rig.console.openDrawer()
    rig.draw()
    let frames = rig.terminal.frameCount

    await rig.pass(seconds: 3600)

    #expect(rig.terminal.frameCount == frames)
  }

  @Test func `a silent running job presents only the frames that its freshness needs`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, rules: .plain, over: wire)
    rig.server.silence(jobID: try #require(rig.serverJob).id)
    let first = rig.terminal.frameCount

    await rig.pass(seconds: 3600)

    // A cycle is 180.75 s long and has 6 frames: 15 s, 1 min, 2 min, stale at 150 s (that the job is read then brings
    // nothing new), reconnecting at 180 s (a mute stream counts as dead), live at 180.75 s (its backoff is 0.75 s).
    // An hour has 19 whole cycles, and of the 20th 165.75 s with 4 frames.
    #expect(rig.terminal.frameCount - first == 19 * 6 + 4)
    // A cycle reads the job at most three times: after 150 s of silence, at the stream's end, once it is open again.
    #expect(wire.count(\.isJob) <= 19 * 3 + 1)
  }
}

import Foundation
import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// What is due is done when it is due, and is not due again at once.
@Suite(.timeLimit(.minutes(5))) struct WakingTests {
  @Test func `over an hour with faults each wake moves the next one on`() async throws {
    let rig = try await ConsoleRig.running(5)
    let start = rig.time.now
    let server = rig.server
    var faults: [(at: Double, work: @MainActor () async -> Void)] = [
      (100, { server.cutStreams() }), (200, { server.goAway() }), (500.3, { server.comeBack() }),
      (700, { server.refuseStreams(status: 503) }), (900, { server.refuseStreams(status: nil) }),
      (1000, { server.muteStreams() }), (1700, { server.muteStreams(false) }),
      (1800, { server.plan(.refused(status: 429, body: "{}", headers: ["Retry-After": "0"])) { $0 == .jobs } }),
      (1900, { server.plan(.garbled) { $0 == .jobs } }),
      (
        2000,
        {
          server.plan(.replyLost(.dropped))
          await rig.console.jobs.pauseSelected()
        }
      ),
      (2100, { await rig.console.openDrawer() }), (2500, { server.revokeKeys() }),
      (
        2600,
        {
          server.restoreKeys()
          await rig.console.readAgain()
        }
      ), (3000, { server.cutStreams(cleanly: true) }),
    ]
    var wakes = 0

    func next() -> Date? {
      let fault = faults.first.map { start.addingTimeInterval($0.at) }
      return [rig.console.nextWake, server.nextEvent, fault].compactMap(\.self).min()
    }
    while let next = next(), next < start.addingTimeInterval(3600) {
      rig.time.advance(to: next)
      server.advance()
      while let fault = faults.first, start.addingTimeInterval(fault.at) <= rig.time.now {
        faults.removeFirst()
        await fault.work()
      }
      await rig.wake()
      wakes += 1
      try #require(rig.console.nextWake.map { $0 > rig.time.now } ?? true, "after \(next.timeIntervalSince(start)) s")
    }

    #expect(faults.isEmpty)
    #expect(wakes < 2000)
  }

  @Test func `a job's news re-plan the next wake, also for a paused job`() async throws {
    let rig = try await ConsoleRig.running(1)
    await rig.console.jobs.pauseSelected()
    await rig.pass(seconds: 1)
    let feed = try #require(rig.console.jobs.feeds.feeds.values.first)
    let before = try #require(rig.console.jobs.nextStreamWake)

    await rig.cutStreams()

    #expect(feed.link != .live)
    #expect(rig.console.jobs.nextStreamWake.map { $0 < before } == true)
  }
}

import Cron
import Foundation
import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

@Suite(.timeLimit(.minutes(5))) struct FreshnessTests {
  private static let since = ManualTime().now
  private static let never = since.addingTimeInterval(86_400)

  private func words(_ link: ProgressFeed.Link, after seconds: Double) -> String {
    Freshness(
      link: link, since: Self.since, now: Self.since.addingTimeInterval(seconds), times: TimeWords(zone: .utc)
    ).words
  }

  @Test(arguments: [
    (0.0, "● live"), (14.9, "● live"), (15, "● live, 15 s ago"), (59, "● live, 15 s ago"), (60, "● live, 1 min ago"),
    (120, "● live, 2 min ago"), (149, "● live, 2 min ago"), (150, "! stale 2 min"), (300, "! stale 5 min"),
    (599, "! stale 5 min"), (600, "! stale since 15:00"), (7200, "! stale since 15:00"),
  ])
  func `a live job says the age of its last news in steps`(seconds: Double, expected: String) {
    #expect(words(.live, after: seconds) == expected)
  }

  @Test func `in a narrow pane the age of the last news is shorter`() {
    let freshness = Freshness(
      link: .live, since: Self.since, now: Self.since.addingTimeInterval(15), times: TimeWords(zone: .utc))

    #expect(freshness.shortWords == "● live 15 s")
  }

  @Test(arguments: [
    (0.0, 23.0, "↻ again in 25 s"), (23, 23, "↻ again now"), (150, 160, "! stale 2 min, ↻ 10 s"),
    (160, 160, "! stale 2 min, ↻ now"),
  ])
  func `in a narrow pane a cut stream says when it is tried again, or how old its news are`(
    seconds: Double, retry: Double, expected: String
  ) {
    let freshness = Freshness(
      link: .reconnecting(attempt: 1, at: Self.since.addingTimeInterval(retry)), since: Self.since,
      now: Self.since.addingTimeInterval(seconds), times: TimeWords(zone: .utc))

    #expect(freshness.shortWords == expected)
  }

  @Test(arguments: [
    (0.0, 23.0, "↻ reconnecting in 25 s"), (3, 23, "↻ reconnecting in 20 s"), (13, 23, "↻ reconnecting in 10 s"),
    (14, 23, "↻ reconnecting in 9 s"), (22.5, 23, "↻ reconnecting in 1 s"), (23, 23, "↻ reconnecting"),
    (150, 160, "! stale 2 min, reconnecting in 10 s"), (600, 600, "! stale since 15:00, reconnecting"),
  ])
  func `a cut stream counts down in steps`(seconds: Double, retry: Double, expected: String) {
    #expect(
      words(.reconnecting(attempt: 1, at: Self.since.addingTimeInterval(retry)), after: seconds) == expected)
  }

  @Test func `every other state has its words`() {
    #expect(words(.connecting, after: 0) == "… connecting")
    #expect(words(.polling(next: Self.never), after: 30) == "◌ no stream, read every 30 s")
    #expect(words(.polling(next: Self.never), after: 150) == "! stale 2 min")
    #expect(
      words(.lost(.unauthorized), after: 0)
        == "✗ lost: The server refused the API key. Check MOLTFLOW_API_KEY and start again; ^R tries this key once more."
    )
  }

  @Test(arguments: [0.1, 0.3, 1.0 / 3, 0.7] as [Double])
  func `the next change is when the words change, and always later`(fraction: Double) {
    let since = Self.since.addingTimeInterval(fraction)
    let links: [ProgressFeed.Link] = [
      .connecting, .live, .polling(next: Self.never),
      .reconnecting(attempt: 1, at: since.addingTimeInterval(22.1 + fraction)),
    ]
    for link in links {
      var now = since
      func words() -> String { Freshness(link: link, since: since, now: now, times: TimeWords(zone: .utc)).words }
      while let next = Freshness.nextChange(link: link, since: since, now: now) {
        let before = words()
        #expect(next > now)
        now = next
        #expect(words() != before, "\(link) at \(now.timeIntervalSince(since))")
      }
    }
  }

  @Test func `a stream that is cut reconnects by itself`() async throws {
    let rig = try await ConsoleRig.running(1)

    await rig.cutStreams()
    #expect(rig.jobRow?.freshness?.words == "↻ reconnecting in 1 s")
    await rig.pass(seconds: 1)

    #expect(rig.jobRow?.freshness?.words == "● live")
    #expect(rig.server.openStreamCount == 1)
  }

  @Test func `where there is no stream the job is read every 30 s, and says so`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)
    rig.server.refuseStreams(status: 409)
    await rig.cutStreams()
    await rig.pass(seconds: 1)
    wire.forget()

    await rig.pass(seconds: 120)

    #expect(rig.jobRow?.freshness?.words == "◌ no stream, read every 30 s")
    #expect(wire.count(\.isJob) == 4)
  }

  @Test func `a key revoked in the middle of a stream is lost until ^R`() async throws {
    let rig = try await ConsoleRig.running(1)
    await rig.revokeKeys()
    await rig.pass(seconds: 31)

    #expect(
      rig.jobRow?.freshness?.words
        == "✗ lost: The server refused the API key. Check MOLTFLOW_API_KEY and start again; ^R tries this key once more."
    )
    #expect(
      rig.notice
        == "The server refused the API key. Check MOLTFLOW_API_KEY and start again; ^R tries this key once more.")

    rig.server.restoreKeys()
    await rig.console.readAgain()
    await rig.streamsCaughtUp()

    #expect(rig.jobRow?.freshness?.words == "● live")
    #expect(rig.notice == nil)
  }

  @Test func `a stream lost before its first news says so too`() async throws {
    let rig = try await ConsoleRig.running(5)
    await rig.revokeKeys()
    let last = try #require(rig.console.jobs.list.items.last).id

    rig.console.jobs.select(last)
    await rig.pass(seconds: 2)

    #expect(
      rig.row(last)?.freshness?.words
        == "✗ lost: The server refused the API key. Check MOLTFLOW_API_KEY and start again; ^R tries this key once more."
    )
  }

  @Test func `a server out of reach makes a running job stale`() async throws {
    let rig = try await ConsoleRig.running(1)
    await rig.goAway()

    await rig.pass(seconds: 650)

    #expect(rig.jobRow?.freshness?.words.hasPrefix("! stale since 16:00, reconnecting in ") == true)
    #expect(rig.jobRow?.freshness?.tone == .bad)
  }
}

import Foundation
import MoltFlow
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// When the quota is read, and what is said where it can't be.
@Suite(.timeLimit(.minutes(5))) struct QuotaViewModelTests {
  private static let unused =
    "Messages 2026-11: 0 of 3,000 used, 3,000 left, as the server counted at 16:00 (GET /usage/current)."

  private func rig(answering body: String, status: Int = 200, over wire: Wire = Wire()) async throws -> ConsoleRig {
    try await ConsoleRig(
      before: { $0.plan(.refused(status: status, body: body)) { $0 == .usage } }, network: wire.joined)
  }

  @Test func `it is read at opening, then every 5 minutes, and when a person asks`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(.empty, network: wire.joined)
    #expect(rig.console.quota.sentence == Self.unused)
    #expect(wire.count { $0 == .usage } == 1)

    await rig.pass(seconds: 299)
    #expect(wire.count { $0 == .usage } == 1)
    await rig.pass(seconds: 1)
    #expect(wire.count { $0 == .usage } == 2)
    await rig.console.readAgain()

    #expect(wire.count { $0 == .usage } == 3)
  }

  @Test func `it is read last: while it hangs, all other lists are there`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    let console = ConsoleViewModel(workplace: rig.console.workplace, server: .remote(host: "localhost"))
    wire.forget()
    wire.hold { $0 == .usage }

    let opening = console.wake(at: rig.time.now)
    await wire.holding()

    #expect(console.quota.sentence == "Messages left: reading…")
    #expect(console.header.link == "● connected")
    #expect(console.header.sessions == "2 of 3 sessions work")
    #expect(console.groups.list.items.count == 6)
    #expect(console.jobs.list.items.count == 8)
    #expect(console.schedules.list.items.count == 5)
    wire.release()
    await opening.value
    #expect(console.quota.sentence == rig.console.quota.sentence)
  }

  @Test func `a broadcast that was made or cancelled is counted at once`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    let used = try #require(rig.console.quota.list.items.first?.used)
    wire.forget()

    await rig.sendBroadcast()
    await rig.wake()
    #expect(wire.count { $0 == .usage } == 1)
    #expect(rig.console.quota.list.items.first?.used == used + 9)
    rig.console.jobs.askToCancel()
    await rig.answer("9")
    await rig.wake()

    #expect(wire.count { $0 == .usage } == 2)
    #expect(rig.console.quota.list.items.first?.used == used)
  }

  @Test func `what a broadcast changed while it was being read is read again`() {
    let time = ManualTime()
    let list = ServerList<Quota>(every: 300, now: { time.now }) { _, _ in Listing(items: []) }

    let first = list.begin()
    list.expire()
    list.take([], isPartial: false, asked: false, of: first)
    #expect(list.dueAt == time.now)
    list.take([], isPartial: false, asked: false, of: list.begin())

    #expect(list.dueAt == time.now.addingTimeInterval(300))
  }

  @Test func `a key without usage read is told so`() async throws {
    var rules = ServerRules.tested
    rules.scopes = .outreach
    let rig = try await ConsoleRig(rules: rules)

    #expect(rig.console.quota.sentence == "Messages left: not known, the server refused to say (needs usage:read).")
    #expect(rig.console.quota.shortSentence == "Messages left: not known (usage:read)")
    #expect(rig.console.link == .connected)
  }

  @Test(arguments: [
    (500, "", "Messages left: not known. The server failed with status 500. Press ^R to see how things stand."),
    (
      401, "",
      "Messages left: not known. The server refused the API key. Check MOLTFLOW_API_KEY and start again; ^R tries this key once more."
    ),
    (404, "", "Messages left: not known. The server does not have this. Press ^R to read the list again."),
    (
      200, "{}",
      "Messages left: not known. The answer to GET /usage/current (status 200) can't be used. Press ^R to read again."
    ),
  ])
  func `a failed reading says why, and touches nothing else`(status: Int, body: String, sentence: String) async throws {
    let rig = try await rig(answering: body, status: status)

    #expect(rig.console.quota.sentence == sentence)
    #expect(rig.console.quota.isWarning)
    #expect(rig.console.link == .connected)
    #expect(rig.notice == nil)
    await rig.pass(seconds: 300)

    #expect(!rig.console.quota.isWarning)
  }

  @Test func `a later reading that fails leaves what was known, with its time`() async throws {
    let rig = try await ConsoleRig(.empty)
    rig.server.plan(.refused(status: 503, body: "")) { $0 == .usage }

    await rig.pass(seconds: 300)

    #expect(
      rig.console.quota.sentence
        == Self.unused + " Not read since: The server failed with status 503. Press ^R to see how things stand.")
    #expect(rig.console.quota.shortSentence == "3,000 of 3,000 left at 16:00, not since")
    #expect(rig.console.link == .connected)
    #expect(rig.notice == nil)
  }

  @Test(
    arguments: [
      (
        #"{"total_messages": 2991, "limit_messages": 3000}"#,
        "Needs 9 messages. Left this month: 9, as the server counted at 16:00.", .good
      ),
      (
        #"{"total_messages": 2992, "limit_messages": 3000}"#,
        "Needs 9 messages, more than are left this month: 8, as the server counted at 16:00. The server may refuse it.",
        .warning
      ),
      (
        #"{"total_messages": 12, "limit_messages": null}"#,
        "Needs 9 messages. This month has no limit, as the server said at 16:00.", .good
      ),
      (
        #"{"limit_messages": 3000}"#,
        "Needs 9 messages. How many are left this month is not known: the server does not say how many are used.",
        .warning
      ),
      (
        #"{"total_messages": 12}"#,
        "Needs 9 messages. How many are left this month is not known: the server names no limit.", .warning
      ),
      ("{}", "Needs 9 messages. How many are left this month is not known: it can't be read.", .warning),
    ] as [(String, String, ReviewLine.Mark)])
  func `the review of a broadcast says what it needs of the quota, and never blocks`(
    body: String, text: String, mark: ReviewLine.Mark
  ) async throws {
    let rig = try await rig(answering: body)
    await rig.writeBroadcast()

    await rig.review()
    #expect(rig.console.question?.lines[2] == ReviewLine(text, mark: mark))
    await rig.answer("9")

    #expect(rig.server.jobs.count == 9)
  }

  @Test(arguments: [
    (
      3000, QuotaViewModel.Need.once,
      "Needs 1 message when it runs, more than are left this month: 0, as the server counted at 16:00. "
        + "It may fail if that is so then."
    ),
    (
      12, .eachTime,
      "Needs 1 message each time it runs. Left this month: 2,988, enough for 2,988 runs, "
        + "as the server counted at 16:00."
    ),
  ])
  func `the review of a schedule says what its runs need`(
    used: Int, need: QuotaViewModel.Need, text: String
  ) async throws {
    let rig = try await rig(answering: #"{"total_messages": \#(used), "limit_messages": 3000}"#)

    #expect(rig.console.quota.reviewLine(needs: 1, need).text == text)
  }

  @Test func `a count that could not be read again says so in the review`() async throws {
    let rig = try await ConsoleRig(.empty)
    rig.server.plan(.refused(status: 503, body: "")) { $0 == .usage }
    await rig.pass(seconds: 300)

    #expect(
      rig.console.quota.reviewLine(needs: 9, .now).text
        == "Needs 9 messages. Left this month: 3,000, as the server counted at 16:00, not read since.")
  }
}

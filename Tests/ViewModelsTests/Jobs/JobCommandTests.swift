import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

@Suite(.timeLimit(.minutes(5))) struct JobCommandTests {
  @Test func `pause asks nothing and shows the server's word`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)

    await rig.console.jobs.pauseSelected()

    #expect(rig.console.question == nil)
    #expect(rig.jobRow?.state == "paused")
    #expect(rig.notice == "Paused Customers · 16:00: 0 of 9 sent. One more message may still go out.")
    #expect(wire.commands.count == 1)
  }

  @Test func `until the server answers the row says pausing, and a second press sends nothing`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)
    wire.hold { $0.method != .get }

    let first = Task { await rig.console.jobs.pauseSelected() }
    await wire.holding()
    #expect(rig.jobRow?.state == "pausing…")
    #expect(rig.console.jobs.pauseUnavailable == "Already pausing…")
    await rig.console.jobs.pauseSelected()
    wire.release()
    await first.value

    #expect(wire.commands.count == 1)
    #expect(rig.jobRow?.state == "paused")
  }

  @Test func `a slow answer is waited for: nothing is looked at and nothing can be sent before it`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)
    rig.console.jobs.feeds.stopAll()
    wire.hold { $0.method != .get }
    let first = Task { await rig.console.jobs.pauseSelected() }
    await wire.holding()

    await rig.pass(seconds: 20)
    #expect(rig.jobRow?.state == "pausing…")
    #expect(rig.notice == nil)
    wire.release()
    await first.value

    #expect(rig.jobRow?.state == "paused")
  }

  @Test func `resume asks for y and says what goes on`() async throws {
    let rig = try await ConsoleRig.running(1, rules: .plain)
    await rig.console.jobs.pauseSelected()

    rig.console.askToResumeJob()
    let question = try #require(rig.console.question)
    #expect(question.title == "Resume Customers · 16:00 · “Text 0”?")
    #expect(
      question.lines.map(\.text) == [
        "0 sent, 9 left, goes on at once.", "Likely 9 min to 14 min more.",
        "Quiet hours not checked: members not read",
      ])
    #expect(question.prompt == "Press y to resume sending, Esc to go back.")
    await rig.answer("n")
    #expect(rig.jobRow?.state == "paused")
    await rig.answer("y")

    #expect(rig.jobRow?.state == "running")
    #expect(rig.notice == "Resumed Customers · 16:00: it goes on.")
  }

  @Test func `resume tells what the rest runs into, but not that it runs into itself`() async throws {
    let rig = try await ConsoleRig.running(2, rules: .plain)
    await rig.console.jobs.pauseSelected()

    rig.console.askToResumeJob()

    #expect(
      rig.console.question?.lines.map(\.text) == [
        "0 sent, 9 left, goes on at once.", "Likely 9 min to 14 min more.",
        "Clash: this job may send until 16:18, the job to Customers until 16:18 (9 left).",
        "How the service handles two sendings at once is not known here.",
        "Quiet hours not checked: members not read",
      ])
    #expect(rig.console.question?.lines[2].mark == .warning)
  }

  @Test func `cancel asks for the number it touches and says what is kept and lost`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)
    await rig.pass(seconds: 121)
    wire.forget()
    let job = try #require(rig.serverJob)

    rig.console.jobs.askToCancel()
    let question = try #require(rig.console.question)
    #expect(question.answer == .number(9 - job.sent - job.failed))
    #expect(
      question.lines.map(\.text) == [
        "Kept: what is sent (\(job.sent) when this was asked); it can't be taken back.",
        "Lost: the rest (\(9 - job.sent - job.failed) when this was asked). A cancelled job can't go on.",
        "The quota of what is not sent returns.", "One more message may still go out.",
      ])
    await rig.answer("y")
    #expect(wire.commands == [])
    await rig.console.question?.submit()
    #expect(wire.commands == [])
    question.edit { $0.clear() }
    await rig.answer("\(9 - job.sent - job.failed)")

    #expect(rig.jobRow?.state == "cancelled")
    #expect(rig.notice == "Cancelled Customers · 16:00: \(job.sent) of 9 were sent.")
    #expect(wire.commands.count == 1)
  }

  @Test func `the counts of a paused job are no moment's, for it stands still`() async throws {
    let rig = try await ConsoleRig(rules: .plain)
    rig.select(.paused)

    rig.console.jobs.askToCancel()

    #expect(
      rig.console.question?.lines.map(\.text).prefix(2) == [
        "Kept: the 19 messages already sent; they can't be taken back.",
        "Lost: the 28 recipients not yet sent to. A cancelled job can't go on.",
      ])
  }

  @Test(arguments: [
    (
      Job.Status.paused,
      [
        "Only a running job can be paused; this one is paused.", nil, nil,
      ]
    ),
    (.running, [nil, "Only a paused job can be resumed; this one is running.", nil]),
    (.pending, [nil, "Only a paused job can be resumed; this one is pending.", nil]),
    (
      .completed,
      [
        "Only a running job can be paused; this one is completed.",
        "Only a paused job can be resumed; this one is completed.", "This job is already completed.",
      ]
    ),
    (
      .cancelled,
      [
        "Only a running job can be paused; this one is cancelled.",
        "Only a paused job can be resumed; this one is cancelled.", "This job is already cancelled.",
      ]
    ),
    (.other("warming"), [nil, nil, nil]),
  ])
  func `each state says what it can't be told`(status: Job.Status, reasons: [String?]) {
    #expect([JobCommand.pause, .resume, .cancel].map { $0.unavailable(in: status) } == reasons)
  }

  @Test func `without a job nothing can be told`() async throws {
    let rig = try await ConsoleRig(.empty)

    #expect(rig.console.jobs.cancelUnavailable == "There is no job here.")
  }

  @Test(arguments: [
    (
      409, #"{"detail": "It is over"}"#,
      "The server can't do this now: It is over. Press ^R to see how things stand."
    ),
    (
      404, #"{"detail": "Bulk send job not found"}"#,
      "The server does not have this: Bulk send job not found. Press ^R to read the list again."
    ),
    (
      403, #"{"detail": "Not yours"}"#,
      "The server does not allow this: Not yours. Check the API key's permissions and the plan."
    ),
  ])
  func `a refusal is said in the server's words, and the row is as before`(
    status: Int, body: String, notice: String
  ) async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, rules: .plain, over: wire)
    rig.server.plan(.refused(status: status, body: body))

    await rig.console.jobs.pauseSelected()

    #expect(rig.notice == "Not carried out: the pause of Customers · 16:00 · “Text 0”. \(notice)")
    #expect(rig.jobRow?.state == "running")
    #expect(rig.console.jobs.pauseUnavailable == nil)
    #expect(wire.commands.count == 1)
  }

  @Test func `a refusal because of its state brings the row up to date`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, rules: .plain, over: wire)
    let id = try #require(rig.console.jobs.selectedID)
    rig.console.jobs.feeds.stopAll()
    _ = try await rig.console.workplace.client.send(.cancelJob(id))

    await rig.console.jobs.pauseSelected()

    #expect(rig.jobRow?.state == "cancelled")
    #expect(
      rig.notice
        == "Not carried out: the pause of Customers · 16:00 · “Text 0”. The server can't do this now: A job that is cancelled can't be paused. Press ^R to see how things stand."
    )
  }

  @Test func `resume warns of no more people than are left, and says that it does not know who they are`() async throws
  {
    let rig = try await ConsoleRig.running(0, rules: .plain)
    let people = (0..<9).map { Member(phone: "+9198\(5_000_000 + $0)") }
    try await rig.makeGroup(named: "Night", members: people)
    await rig.console.readAgain()
    await rig.writeBroadcast(to: "Night")
    await rig.review()
    await rig.answer("9")
    await rig.pass(seconds: 240)
    await rig.console.jobs.pauseSelected()
    let job = try #require(rig.console.jobs.selected)
    #expect(job.left < 9)

    rig.console.askToResumeJob()

    let lines = try #require(rig.console.question?.lines.map(\.text))
    #expect(
      lines.contains { $0.hasPrefix("Quiet hours: may be ") && $0.contains("in India (\(job.left) people), outside") })
    #expect(lines.last == "Quiet hours checked for the whole group: who is left of it is not known here")
  }

  @Test func `while the server is away, cancel says of when its counts are`() async throws {
    let rig = try await ConsoleRig.running(1, rules: .plain)
    await rig.goAway()
    await rig.console.readAgain()

    rig.console.jobs.askToCancel()

    #expect(
      rig.console.question?.lines.prefix(2).map(\.text) == [
        "Kept: what is sent (0 as of 16:00, not read since); it can't be taken back.",
        "Lost: the rest (9 as of 16:00, not read since). A cancelled job can't go on.",
      ])
  }
}

import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

@MainActor
struct ScheduleCommandTests {
  @Test(arguments: [
    (
      "Good morning",
      [
        nil, "Only a paused schedule can be resumed; this one is active.", nil,
        "Only a cancelled or completed schedule can be deleted; this one is active. x cancels it.",
      ]
    ),
    (
      "Weekly offer",
      [
        "Only an active schedule can be paused; this one is paused.", nil, nil,
        "Only a cancelled or completed schedule can be deleted; this one is paused. x cancels it.",
      ]
    ),
    (
      "Office hours",
      [
        "Only an active schedule can be paused; this one is cancelled.",
        "Only a paused schedule can be resumed; this one is cancelled.", "This schedule is already cancelled.", nil,
      ]
    ),
  ])
  func `each state says what it can't be told`(name: String, reasons: [String?]) async throws {
    let desk = try await ScheduleDesk()

    desk.select(name)

    let model = desk.schedules
    #expect(
      [model.pauseUnavailable, model.resumeUnavailable, model.cancelUnavailable, model.deleteUnavailable] == reasons)
  }

  @Test func `a state we do not know is left to the server`() {
    for command in [ScheduleCommand.pause, .resume, .cancel, .delete] {
      #expect(command.unavailable(in: .other("warming")) == nil)
    }
  }

  @Test func `without a schedule nothing can be told`() async throws {
    let desk = try await ScheduleDesk(.empty)

    #expect(desk.schedules.pauseUnavailable == "There is no schedule here. n makes one.")
  }

  @Test func `pausing shows the server's word and takes the next run away`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")

    await desk.schedules.pauseSelected()

    #expect(desk.row?.state == "paused")
    #expect(desk.row?.next == "")
    #expect(desk.notice == "Paused Good morning: it does not run until it is resumed.")
  }

  @Test func `resuming names the next run, and waits for y`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    await desk.schedules.pauseSelected()

    desk.askToResume()

    let question = try #require(desk.conversation.question)
    #expect(question.title == "Resume Good morning?")
    #expect(
      question.lines.map(\.text) == [
        "To Клиенты, осень, 9 members.",
        "Next on Sunday 22 November 2026 at 09:00 in New York (UTC-5), that is 14:00 UTC, 15:00 yours.",
        "Clash (1 of 10 runs): this schedule may send Mon 23 Nov 09:00-09:18 (New York time), "
          + "the schedule Opening day 05:00-09:14 (127 people).",
        "How the service handles two sendings at once is not known here.",
        "Quiet hours not checked: members not read",
      ])
    #expect(desk.row?.state == "paused")

    await desk.answer("y")

    #expect(desk.row?.state == "active")
    #expect(desk.notice == "Resumed Good morning: next 22 Nov 15:00.")
  }

  @Test func `resuming what goes to a group that is not in the list says so`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    await desk.schedules.pauseSelected()
    desk.groups.remove(try #require(desk.schedules.selected?.groupID))

    desk.askToResume()

    #expect(desk.conversation.question?.lines.first?.text == "To unknown group.")
  }

  @Test func `resuming what is over says so, and the server's refusal is shown`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Opening day")
    await desk.schedules.pauseSelected()
    desk.time.advance(seconds: 4 * 86_400)

    desk.askToResume()

    #expect(
      desk.conversation.question?.lines.map(\.text) == [
        "To زبائن المتجر, 127 members.", "Its time has passed: the server may refuse.",
      ])

    await desk.answer("y")

    #expect(desk.row?.state == "paused")
    #expect(
      desk.notice
        == "Not carried out: the resume of Opening day. The server can't do this now: The schedule's time has passed. Press ^R to see how things stand."
    )
  }

  @Test func `cancelling asks for the number of people it would reach`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")

    await desk.schedules.askToCancel()

    let question = try #require(desk.conversation.question)
    #expect(question.answer == .number(9))
    #expect(
      question.lines.map(\.text) == [
        "Kept: what it has sent so far, and its history. A broadcast that it has started goes on.",
        "Lost: every coming run to 9 recipients. A cancelled schedule can't be resumed.",
      ])

    await desk.answer("9")

    #expect(desk.row?.state == "cancelled")
    #expect(desk.notice == "Cancelled Good morning: it does not run any more.")
  }

  @Test func `cancelling asks for y when its group is gone`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    desk.server.plan(.refused(status: 404, body: "{}")) { if case .group = $0 { true } else { false } }

    await desk.schedules.askToCancel()

    #expect(desk.conversation.question?.answer == .yes)
    #expect(
      desk.conversation.question?.lines.last?.text
        == "Lost: every coming run. A cancelled schedule can't be resumed.")
  }

  @Test func `cancelling what goes to a group that can't be read is refused`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    desk.server.plan(.refused(status: 500, body: "{}")) { if case .group = $0 { true } else { false } }

    await desk.schedules.askToCancel()

    #expect(desk.conversation.question == nil)
    #expect(desk.notice?.hasPrefix("The schedule's group can't be read, so nothing is cancelled: ") == true)
  }

  @Test(arguments: [
    ("30 2 28 3 *" as String?, nil as String?, "The next run: 02:30 does not exist that day: runs at 03:00."),
    ("30 2 31 10 *", nil, "The next run: first of two 02:30."),
    (nil, "2027-10-31T02:30:00", "The next run: its time comes twice that day; the server decides which one it uses."),
  ])
  func `what is odd about the next run is told before a schedule is resumed`(
    cron: String?, time: String?, line: String
  ) async throws {
    let desk = try await ScheduleDesk(.empty)
    let schedule = ScheduledMessage(
      id: .init(rawValue: "1"), name: "Odd", status: .paused, scheduleType: cron == nil ? .oneTime : .cron,
      cronExpression: cron, timezone: "Europe/Berlin", scheduledTime: time)
    desk.schedules.apply(schedule)
    desk.schedules.select(schedule.id)

    desk.askToResume()

    #expect(desk.conversation.question?.lines.contains(ReviewLine(line, mark: .warning)) == true)
  }

  @Test func `deleting takes the row away, and no other is touched before one is chosen`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Office hours")

    desk.schedules.askToDelete()
    await desk.answer("y")

    #expect(!desk.schedules.rows.contains { $0.name == "Office hours" })
    #expect(desk.row == nil)
    #expect(desk.schedules.pauseUnavailable == "The row you were on is gone: choose one first.")
    #expect(desk.notice == "Deleted the schedule Office hours.")
  }

  @Test func `a refused deletion says why and keeps the row`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Office hours")
    desk.server.plan(.refused(status: 409, body: #"{"detail": "It still has a run under way"}"#))

    desk.schedules.askToDelete()
    await desk.answer("y")

    #expect(desk.row?.state == "cancelled")
    #expect(
      desk.notice
        == "Not carried out: the deletion of Office hours. The server can't do this now: It still has a run under way. Press ^R to see how things stand."
    )
  }

  @Test func `a refusal brings the row up to date`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let id = try #require(desk.schedules.selectedID)
    _ = try await desk.workplace.client.send(.cancelSchedule(id))

    await desk.schedules.pauseSelected()

    #expect(desk.row?.state == "cancelled")
    #expect(desk.conversation.notice?.kind == .failure)
  }

  @Test func `what a slow drawer read at first does not undo what was read since`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(rules: .plain, network: wire.joined)
    let schedules = rig.console.schedules
    let id = try #require(schedules.list.items.first { $0.name == "Good morning" }).id
    schedules.select(id)
    wire.hold { $0 == .scheduleHistory(id) }
    let opening = Task { await rig.console.openSchedule() }
    await wire.holding()

    _ = try await rig.console.workplace.client.send(.pauseSchedule(id))
    await schedules.read()
    wire.release()
    await opening.value

    #expect(schedules.rows.first { $0.id == id }?.state == "paused")
    #expect(schedules.detail?.schedule.status == .paused)
  }

  @Test func `resuming tells what its runs run into, as when it was made`() async throws {
    let rig = try await ConsoleRig.running(1, rules: .plain)
    let client = rig.console.workplace.client
    let job = try #require(rig.serverJob)
    let made = try await client.send(
      .createSchedule(
        name: "Soon", sessionID: Session.ID(rawValue: job.sessionID), groupID: CustomGroup.ID(rawValue: job.groupID),
        timing: .recurring(kind: .daily, cron: "10 16 * * *"),
        message: .text("Hello"), timezone: "Europe/Berlin"))
    _ = try await client.send(.pauseSchedule(made.id))
    await rig.console.readAgain()
    rig.console.schedules.select(made.id)

    rig.console.askToResumeSchedule()

    #expect(
      rig.console.question?.lines.map(\.text) == [
        "To Customers, 9 members.", "Next on Saturday 21 November 2026 at 16:10 in Berlin (UTC+1), that is 15:10 UTC.",
        "Clash (1 of 10 runs): this schedule may send Sat 21 Nov 16:10-16:28 (Berlin time), "
          + "the job to Customers until 16:18 (9 left).",
        "How the service handles two sendings at once is not known here.",
        "Quiet hours not checked: members not read",
      ])
  }
}

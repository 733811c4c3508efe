import Foundation
import MoltFlow
import Simulator
import Testing

@testable import ViewModels

@MainActor
struct ScheduleLostReplyTests {
  @Test func `a command whose reply was lost is looked for, not repeated`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    desk.server.plan(.replyLost(.carriedOut))

    await desk.schedules.pauseSelected()

    #expect(desk.row?.state == "paused")
    #expect(desk.notice == "Paused Good morning: it does not run until it is resumed.")
  }

  @Test func `a command that never arrived is given up after two looks`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    desk.server.plan(.replyLost(.dropped))

    await desk.schedules.pauseSelected()
    #expect(desk.row?.state == "pausing…")
    #expect(desk.notice == "No reply to the pause. Reading the schedule to see what became of it.")

    await desk.pass(seconds: 2)
    #expect(desk.row?.state == "pausing…")

    await desk.pass(seconds: 3)
    #expect(desk.row?.state == "active")
    #expect(desk.notice == "Asked for the pause, but the server still says active. ^R reads again.")
    #expect(desk.schedules.nextWake == nil)
  }

  @Test func `while a command is in doubt a second press sends nothing`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    desk.server.plan(.replyLost(.dropped))
    await desk.schedules.pauseSelected()

    await desk.schedules.pauseSelected()

    #expect(desk.schedules.pauseUnavailable == "Already pausing…")
    #expect(desk.server.schedules.first { $0.name == "Good morning" }?.status == .active)
  }

  @Test func `a command carried out late is found at the second look`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    desk.server.plan(.replyLost(.delayed(.seconds(4))))
    await desk.schedules.pauseSelected()

    await desk.pass(seconds: 2)
    await desk.pass(seconds: 3)

    #expect(desk.row?.state == "paused")
    #expect(desk.notice == "Paused Good morning: it does not run until it is resumed.")
  }

  @Test func `a deletion whose reply was lost is known by the schedule being gone`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Office hours")
    desk.server.plan(.replyLost(.carriedOut))

    desk.schedules.askToDelete()
    await desk.answer("y")

    #expect(!desk.schedules.rows.contains { $0.name == "Office hours" })
    #expect(desk.notice == "Deleted the schedule Office hours.")
  }

  @Test func `a deletion in doubt is settled by a look, not by a list without the schedule`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Office hours")
    desk.server.plan(.replyLost(.delayed(.seconds(1))))
    desk.schedules.askToDelete()
    await desk.answer("y")
    desk.time.advance(seconds: 1)

    await desk.schedules.read()
    #expect(desk.row == nil)
    #expect(desk.schedules.nextWake == desk.time.now.addingTimeInterval(1))
    desk.time.advance(seconds: 1)
    await desk.schedules.wake(at: desk.time.now)

    #expect(desk.notice == "Deleted the schedule Office hours.")
    #expect(desk.schedules.nextWake == nil)
  }

  @Test func `a deletion that never arrived leaves the row and says so`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Office hours")
    desk.server.plan(.replyLost(.dropped))

    desk.schedules.askToDelete()
    await desk.answer("y")
    #expect(desk.row?.state == "deleting…")

    await desk.pass(seconds: 2)
    await desk.pass(seconds: 3)

    #expect(desk.row?.state == "cancelled")
    #expect(desk.notice == "Asked for the deletion, but the server still says cancelled. ^R reads again.")
  }

  @Test func `a command to a server out of reach says so and changes nothing`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    desk.server.goAway()

    await desk.schedules.pauseSelected()

    #expect(desk.row?.state == "active")
    #expect(desk.conversation.notice?.kind == .failure)
  }
}

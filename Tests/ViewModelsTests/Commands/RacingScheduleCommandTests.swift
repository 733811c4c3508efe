import MoltFlow
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// Commands to schedules that meet late answers and lists that changed.
@Suite(.timeLimit(.minutes(5))) struct RacingScheduleCommandTests {
  private func rig(over wire: Wire) async throws -> ConsoleRig {
    let rig = try await ConsoleRig(network: wire.joined)
    let schedule = try #require(rig.console.schedules.list.items.first { $0.name == "Good morning" })
    rig.console.focus(on: .schedules)
    rig.console.schedules.select(schedule.id)
    wire.forget()
    return rig
  }

  private func row(_ rig: ConsoleRig) -> ScheduleRow? { rig.console.schedules.rows.first(where: \.isSelected) }

  @Test func `before its pause is answered a schedule that a list shows paused takes no other command`() async throws {
    let wire = Wire()
    let rig = try await rig(over: wire)
    wire.hold { $0.method != .get }
    let pausing = Task { await rig.console.schedules.pauseSelected() }
    await wire.holding()

    await rig.console.schedules.read()

    #expect(row(rig)?.state == "pausing…")
    #expect(rig.console.schedules.resumeUnavailable == "Already pausing…")
    wire.release()
    await pausing.value
    #expect(row(rig)?.state == "paused")
  }

  @Test func `a drawer that was asked for before a pause does not undo it`() async throws {
    let wire = Wire()
    let rig = try await rig(over: wire)
    wire.hold { if case .scheduleHistory = $0 { true } else { false } }
    let opening = Task { await rig.console.openDrawer() }
    await wire.holding()

    await rig.console.schedules.pauseSelected()
    wire.release()
    await opening.value

    #expect(row(rig)?.state == "paused")
    #expect(rig.console.schedules.detail?.schedule.status == .paused)
  }

  @Test func `a schedule that the list lost while its pause was in doubt is said to be gone`() async throws {
    let rig = try await rig(over: Wire())
    rig.server.plan(.replyLost(.dropped))
    await rig.console.schedules.pauseSelected()
    rig.server.plan(.refused(status: 200, body: "[]")) { $0 == .schedules }
    await rig.console.schedules.read()

    rig.server.plan(.refused(status: 404, body: "{}")) { if case .schedule = $0 { true } else { false } }
    await rig.pass(seconds: 2)

    #expect(rig.notice == "The server does not have the schedule Good morning any more.")
    #expect(rig.console.schedules.nextWake == nil)
  }
}

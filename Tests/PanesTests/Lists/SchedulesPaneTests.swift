import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct SchedulesPaneTests {
  @Test func `the schedules pane shows each one's state, next run and group`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("3")

    try expect(rig, matchesGolden: "schedules")
  }
}

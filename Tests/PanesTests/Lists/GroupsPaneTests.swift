import MoltFlow
import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct GroupsPaneTests {
  @Test func `the groups pane shows names in every script, sizes, and how old the list is`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("1")

    try expect(rig, matchesGolden: "groups")
  }

  @Test func `a long list shows where in it the selection stands`() async throws {
    let rig = try await ConsoleRig(.empty)
    for number in 1...60 { try await rig.makeGroup(named: "Group \(number)") }
    await rig.press("1", .control("r"))

    await rig.press(.pageDown, .pageDown, .pageDown)

    try expect(rig, matchesGolden: "groups-many")
  }
}

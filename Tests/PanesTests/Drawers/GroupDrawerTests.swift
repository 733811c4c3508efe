import MoltFlow
import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct GroupDrawerTests {
  @Test func `a group's drawer shows its members, and which are marked`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("1", "j", .enter, " ", "j", " ")

    try expect(rig, matchesGolden: "group-drawer")
  }

  @Test func `the drawer of a group without members says how to add some`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("1")
    await rig.moveDown { $0.groups.selected?.memberCount == 0 }

    await rig.press(.enter)

    try expect(rig, matchesGolden: "group-drawer-empty")
  }

  @Test func `a group that comes by the page says how many members are here`() async throws {
    var rules = ServerRules()
    rules.dialect = .pagedMembers
    let rig = try await ConsoleRig(rules: rules)
    await rig.press("1")
    await rig.moveDown { $0.groups.selected?.memberCount == 310 }

    await rig.press(.enter, "G")
    await rig.wake()
    await rig.press("j", " ")

    try expect(rig, matchesGolden: "group-drawer-paged")
  }
}

import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct EmptyListTests {
  @Test(arguments: [ConsoleViewModel.Pane.groups, .jobs, .schedules])
  func `an empty list says what to press`(pane: ConsoleViewModel.Pane) async throws {
    let rig = try await ConsoleRig(.empty)

    await rig.press(.character(Character("\(pane.rawValue)")))

    try expect(rig, matchesGolden: "empty-\(pane)")
  }

  @Test func `a list that could never be read says why`() async throws {
    let rig = try await ConsoleRig { $0.goAway() }

    try expect(rig, matchesGolden: "never-read")
  }

  @Test func `a list that could not be read again says since when nothing is known`() async throws {
    let rig = try await ConsoleRig()
    await rig.goAway()

    await rig.pass(seconds: 45, followingStreams: false)

    try expect(rig, matchesGolden: "not-read-since")
  }
}

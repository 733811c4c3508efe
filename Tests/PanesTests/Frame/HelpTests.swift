import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct HelpTests {
  @Test(arguments: ConsoleViewModel.Pane.allCases)
  func `the help has the keys of the pane first, then those that work everywhere`(
    pane: ConsoleViewModel.Pane
  ) async throws {
    let rig = try await ConsoleRig()

    await rig.press(.character(Character("\(pane.rawValue)")), "?")

    try expect(rig, matchesGolden: "help-\(pane)")
  }

  @Test(arguments: ScreenSize.allCases)
  func `the help scrolls to its end and no further`(size: ScreenSize) async throws {
    let rig = try await ConsoleRig(size: size.size)
    await rig.press("?")

    for _ in 0..<20 { await rig.press(.pageDown) }

    try expect(rig.screen, matchesGolden: "help-end-\(size.rawValue)")
  }

  @Test func `from the end of the help one line up is one key`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await rig.press("?")
    for _ in 0..<20 { await rig.press(.pageDown) }
    let end = rig.text

    await rig.press("k")

    #expect(rig.text != end)
  }
}

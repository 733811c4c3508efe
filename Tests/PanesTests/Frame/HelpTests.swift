import Panes
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

  @Test(arguments: ScreenSize.allCases)
  func `in a form F1 shows the form's keys, and back is the form as it was`(size: ScreenSize) async throws {
    let rig = try await ConsoleRig(size: size.size)
    await rig.press("1", "b", "H", "i")
    let form = rig.text

    await rig.press(.function(1))
    try expect(rig.screen, matchesGolden: "help-form-\(size.rawValue)")
    await rig.press(.function(1))
    #expect(rig.text == form)
    await rig.press(.function(1), .escape)
    #expect(rig.text == form)
  }

  @Test(arguments: [(Key.function(3), "These months"), (.function(4), "These warnings")])
  func `over the months or the warnings of an expression it has their keys`(key: Key, heading: String) async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 9 13 * FRI")
    await rig.press(key)

    await rig.press(.function(1))

    #expect(rig.text.contains("\(heading) "))
    #expect(rig.text.contains("In a form too"))
  }

  @Test(arguments: [("five fields", true), ("on one day", false)])
  func `keys of an expression are those of a form that shows one`(runs: String, isThere: Bool) async throws {
    let rig = try await ConsoleRig(size: ScreenSize.wide.size)
    await rig.fillSchedule(runs: runs)

    await rig.press(.function(1))
    for _ in 0..<3 { await rig.press(.pageDown) }

    #expect(rig.text.contains("A form with an expression") == isThere)
  }

  @Test func `a paste into the help of a form goes nowhere, and that is said while it is so`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("1", "b")
    let form = rig.text
    await rig.press(.function(1))

    await rig.paste("Hello")
    #expect(rig.text.contains("Pasted text goes into the form: close the help first, with Esc."))
    await rig.press(.escape)

    #expect(rig.text == form)
  }

  @Test func `while a form reads for its review no help can cover the question`() async throws {
    let gate = Gate()
    let rig = try await ConsoleRig(network: { $0.holding(below: "/", by: gate) })
    await rig.fillBroadcast()
    gate.shut()

    let reading = rig.app.handle(.key(.control("s")), size: rig.size)
    rig.draw()
    await rig.press(.function(1))

    #expect(rig.text.contains("Reading the latest before the review…"))
    gate.open()
    await reading?.value
    rig.draw()
    #expect(rig.text.contains("Send to 48 recipients now?"))
  }

  @Test func `the wheel scrolls the help and leaves the list below it alone`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    let selected = rig.console.groups.selectedID
    await rig.press("?")
    let top = rig.text

    await rig.point(.wheel(lines: 3, at: Position(x: 10, y: 4)))

    #expect(rig.text != top)
    #expect(rig.console.groups.selectedID == selected)
  }
}

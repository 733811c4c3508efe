import Panes
import TerminalUI
import TestSupport
import Testing
import ViewModels

/// What servers differ in, over the form of a new schedule, on screen.
@Suite struct WarningPaneTests {
  @Test(arguments: [
    ("days", "berlin", "0 9 13 * FRI"), ("clocks", "berlin", "30 2 */2 * SUN"), ("signs", "berlin", "0 9 * * FRI#2"),
  ])
  func `each is told with who reads it how, and its other runs`(golden: String, zone: String, cron: String) async throws
  {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(zone: zone)
    await rig.replaceCron(with: cron)

    await rig.press(.function(4))

    try expect(rig, matchesGolden: "warnings-\(golden)")
  }

  @Test(arguments: [Key.function(4), .escape])
  func `F4 and Esc lead back to the form as it was, without a question`(key: Key) async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 9 13 * FRI")
    let before = rig.screen
    await rig.press(.function(4))
    #expect(rig.text.contains("┌ Warnings · 0 9 13 * FRI ─"))

    await rig.press(key)

    #expect(rig.screen == before)
  }

  @Test func `keys and pasted text that would change the form do nothing`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 9 13 * FRI")
    let before = rig.screen
    await rig.press(.function(4))
    let warnings = rig.screen

    await rig.press("x", "q", .enter, .tab, .control("s"), .function(2), .function(3), .backspace, .control("u"))
    #expect(rig.screen == warnings)

    await rig.paste("0 8 * * *")
    #expect(rig.notice == "Pasted text goes into a field.")
    rig.console.conversation.clearNotice()
    await rig.press(.escape)
    #expect(rig.screen == before)
  }

  @Test(arguments: ScreenSize.allCases, [Key.down, .pageDown])
  func `all of it can be reached, and its beginning again`(size: ScreenSize, key: Key) async throws {
    let rig = try await ConsoleRig(size: size.size)
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "30 2 */2 * SUN")
    await rig.press(.function(4))
    let first = rig.screen

    var seen = rig.text
    for _ in 0..<60 {
      await rig.press(key)
      seen += rig.text
    }

    for word in ["W2 ", "W9 ", "of croniter", "twice", "Debian's"] { #expect(seen.contains(word), "\(word)") }
    await rig.press(.home)
    #expect(rig.screen == first)
  }

  @Test func `F4 is offered only where servers differ, and says why where it can't work`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 9 * * *")
    #expect(!rig.text.contains("F4 Warnings"))

    await rig.press(.function(4))
    #expect(rig.notice == "No server is known to read this differently.")

    await rig.press(.end, .control("u"))
    await rig.type("0 9 13 * FRI")
    #expect(rig.text.contains("F4 Warnings"))
  }

  @Test func `in another form F4 says where it works`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("b", .function(4))

    #expect(rig.notice == "Only a schedule has an expression to look at.")
  }
}

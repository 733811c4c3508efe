import MoltFlow
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct ScheduleDrawerTests {
  @Test(arguments: ["Good morning", "Weekly offer", "Opening day"])
  func `a schedule's drawer shows its text, its next runs on each clock and its history`(
    name: String
  ) async throws {
    let rig = try await ConsoleRig()
    await rig.press("3")
    await rig.moveDown { $0.schedules.selected?.name == name }

    await rig.press(.enter, "j")

    let golden = name.lowercased().replacing(" ", with: "-")
    try expect(rig, matchesGolden: "schedule-drawer-\(golden)")
  }

  @Test func `on a small screen all of it can be scrolled to`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await rig.press("3")
    await rig.moveDown { $0.schedules.selected?.name == "Opening day" }

    await rig.press(.enter)
    let seen = await rig.seenGoingDown()

    for name in ["State", "From", "To", "Runs", "Text", "Next runs", "History"] {
      #expect(seen.contains("\n\(name)"), "\(name)")
    }
  }

  @Test(arguments: ["Monthly catalogue", "Weekly offer", "Opening day"], [10, 11])
  func `on a small screen a page goes over no line above the history`(name: String, rows: Int) async throws {
    let rig = try await ConsoleRig(size: Size(columns: 40, rows: rows))
    await rig.press("3")
    await rig.moveDown { $0.schedules.selected?.name == name }
    await rig.press(.enter)

    let all = await rig.seenGoingDown()
    let above = all.split(separator: "\n").prefix { !$0.hasPrefix("History") }
    #expect(above.contains { $0.hasPrefix("Next runs") })
    for steps in 0..<6 {
      await rig.press("g")
      let byPages = await rig.seenGoingDown(by: .pageDown, after: steps, presses: 20)
      #expect(Set(above).subtracting(byPages.split(separator: "\n")) == [], "\(steps)")
    }
    await rig.press("g")
    let top = rig.text
    await rig.press(.pageDown)
    #expect(rig.text != top)
  }

  @Test func `runs by night are marked, and the rule stands below them`() async throws {
    let rig = try await ConsoleRig()
    try await rig.makeEveningGroup()
    await rig.press(.control("r"), "1", "g", .enter)
    await rig.fillSchedule(zone: "berlin", group: "Evening")
    await rig.replaceCron(with: "10 16 * * SAT")
    await rig.press(.control("s"))
    for _ in 0..<20 { await rig.press(.down) }
    await rig.press("y", "3", .enter)

    let detail = try #require(rig.console.schedules.detail)
    #expect(detail.nextRunsFlags == [" !clash !quiet"] + Array(repeating: " !quiet", count: 9))
    #expect(rig.text.contains("Sat 21 Nov 2026 16:10 +01:00 · 15:10 UTC"))
    #expect(rig.text.contains(" !quiet"))
    #expect(rig.text.contains("! Quiet hours (10 of 10 runs): 20:40-20:50"))

    // The first run is over then, and another stands at the end.
    await rig.pass(seconds: 660)
    #expect(detail.nextRuns.first?.hasPrefix("Sat 28 Nov") == true)
    #expect(detail.nextRunsFlags == Array(repeating: " !quiet", count: 10))
  }

  @Test func `how far ahead the runs are follows the time while nothing else happens`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("3")
    await rig.moveDown { $0.schedules.selected?.name == "Good morning" }
    await rig.press(.enter)
    #expect(rig.text.contains("Next runs · the first in 23 h "))

    await rig.pass(seconds: 60)

    #expect(rig.text.contains("Next runs · the first in 22 h 59 min "))
  }
}

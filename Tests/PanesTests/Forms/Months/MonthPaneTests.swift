import Panes
import TerminalUI
import TestSupport
import Testing
import ViewModels

/// The months over the form of a new schedule, on screen.
@Suite struct MonthPaneTests {
  @Test(arguments: [
    ("weekdays", "berlin", "0 9 * * MON-FRI"), ("changes", "new york", "30 2 * * SUN"),
    ("rare", "berlin", "0 9 31 * *"),
    ("crowded", "berlin", "*/5 8-20 1-15 * *"), ("long", "berlin", "0,20,40 8-11,14-17 13 1,3,5,7,9 FRI"),
  ])
  func `they show the days of runs`(golden: String, zone: String, cron: String) async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(zone: zone)
    await rig.replaceCron(with: cron)

    await rig.press(.function(3))

    try expect(rig, matchesGolden: "months-\(golden)")
  }

  @Test(arguments: [Key.function(3), .escape])
  func `F3 and Esc lead back to the form as it was, without a question`(key: Key) async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 9 * * *")
    let before = rig.screen
    await rig.press(.function(3))
    #expect(rig.text.contains("┌ Runs by month · Europe/Berlin ─"))

    await rig.press(key)

    #expect(rig.screen == before)
  }

  @Test func `keys and pasted text that would change the form do nothing`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 9 * * *")
    let before = rig.screen
    await rig.press(.function(3))
    let months = rig.screen

    await rig.press("x", "q", .enter, .tab, .control("s"), .function(2), .backspace, .control("u"))
    #expect(rig.screen == months)

    await rig.paste("0 8 * * *")
    #expect(rig.notice == "Pasted text goes into a field.")
    rig.console.conversation.clearNotice()
    await rig.press(.escape)
    #expect(rig.screen == before)
  }

  @Test(arguments: ScreenSize.allCases, [Key.down, .pageDown])
  func `all twelve months can be reached, and this one again`(size: ScreenSize, key: Key) async throws {
    let rig = try await ConsoleRig(size: size.size)
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 9 * * *")
    await rig.press(.function(3))
    let first = rig.screen

    var seen = rig.text
    for _ in 0..<12 {
      await rig.press(key)
      seen += rig.text
    }

    for title in ["Nov 2026", "Dec 2026", "Jan 2027", "Apr 2027", "Jul 2027", "Sep 2027", "Oct 2027"] {
      #expect(seen.contains(title), "\(title)")
    }
    #expect(rig.text.contains("Oct 2027") && !rig.text.contains("↓ +"))
    await rig.press(.home)
    #expect(rig.screen == first)
    await rig.press(.end)
    #expect(rig.text.contains("Oct 2027"))
  }

  @Test func `it is said how many months are further down`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.standard.size)
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 9 * * *")

    await rig.press(.function(3))
    #expect(rig.text.contains(" ↓ +6 ┐"))

    await rig.press(.down)
    #expect(rig.text.contains(" ↓ +3 ┐"))
    #expect(rig.text.contains("\n↓ Later  ↑ Earlier  "))
  }

  @Test func `F3 that can't work says why, and its sentence goes once it can`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 25 * * *")
    #expect(!rig.text.contains("F3 Months"))

    await rig.press(.function(3))
    #expect(rig.notice == "Fix the expression first: the months show its runs.")

    await rig.replaceAll(with: "0 5 * * *")
    #expect(rig.text.contains("F3 Months"))
    await rig.press(.function(3))
    #expect(rig.notice == nil)
  }

  @Test func `in another form F3 says where it works`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("b", .function(3))

    #expect(rig.notice == "Only a schedule has months to show.")
  }
}

extension ConsoleRig {
  /// Writes another text into the focused field.
  fileprivate func replaceAll(with text: String) async {
    await press(.end, .control("u"))
    await paste(text)
  }
}

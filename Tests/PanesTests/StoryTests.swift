import MoltFlow
import Panes
import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite(.timeLimit(.minutes(5))) struct StoryTests {
  @Test func `someone makes a group, sends a broadcast to it, pauses, resumes and cancels it, all by keys`()
    async throws
  {
    let rig = try await ConsoleRig()

    await rig.press("1", "n")
    await rig.type("Winter coats\n")
    await rig.paste("+15550140001, Ana\r\n+15550140002\r\n+15550140003, Bo\r\nnot a number")
    await rig.press(.control("s"))
    await rig.type("y")
    #expect(rig.notice == "Made the group Winter coats: 4 pasted, 3 new, 1 unreadable (line 4).")

    await rig.press("b")
    await rig.type("Shop\n")
    #expect(rig.text.contains("Winter coats · 3 members"))
    await rig.press(.tab)
    await rig.type("Our coats are here.")
    await rig.press(.control("s"))
    #expect(rig.text.contains("Send to 3 recipients now?"))
    await rig.press(.enter)
    await rig.type("y")
    #expect(rig.server.jobs.count == 8)
    await rig.press(.backspace)
    await rig.type("3\n")
    #expect(rig.notice == "Sending to 3 recipients.")
    #expect(rig.server.jobs.count == 9)

    await rig.pass(seconds: 121)
    let sent = try #require(rig.server.jobs.last).sent + (rig.server.jobs.last?.failed ?? 0)
    #expect(sent > 0)
    #expect(rig.text.contains("\(sent)/3"))
    await rig.press("p")
    #expect(rig.console.jobs.selected?.status == .paused)
    await rig.press("r")
    await rig.type("y")
    #expect(rig.console.jobs.selected?.status == .running)
    let left = try #require(rig.console.jobs.selected).left
    await rig.press("x")
    await rig.type("\(left)\n")
    #expect(rig.console.jobs.selected?.status == .cancelled)
  }

  @Test func `someone schedules a recurring message after seeing its next runs, all by keys`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("3", "n")
    await rig.type("Morning greeting\n")
    await rig.type("Shop\n")
    await rig.type("Customers\n")
    await rig.type("Good morning!")
    await rig.press(.tab, .tab)
    await rig.type("Cron\n")
    await rig.press(.control("u"))
    await rig.type("0 9 * * MON-FRI")
    #expect(rig.text.contains("Mon 23 Nov 09:00 +01:00"))
    #expect(rig.server.schedules.count == 5)
    await rig.press(.control("s"))
    #expect(rig.text.contains("Monday 23 November 2026 at 09:00"))
    await rig.press(.enter)
    #expect(rig.server.schedules.count == 5)
    await rig.type("y")

    #expect(rig.server.schedules.count == 6)
    #expect(rig.console.schedules.selected?.name == "Morning greeting")
  }
}

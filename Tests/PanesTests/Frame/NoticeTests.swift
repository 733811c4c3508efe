import MoltFlow
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct NoticeTests {
  @Test(arguments: [Notice.Kind.done, .warning, .failure])
  func `a notice is marked with its kind, and a long one wraps`(kind: Notice.Kind) async throws {
    let rig = try await ConsoleRig()

    rig.console.conversation.post(
      kind, "Winter coats: 37 pasted, 31 new, 4 already there, 2 unreadable (lines 5, 9), and 1,200 more in 2 calls.")

    try expect(rig, matchesGolden: "notice-\(kind)")
  }

  @Test func `a notice too long for the screen ends in a sign that there is more`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)

    rig.console.conversation.post(.failure, String(repeating: "the server said too much ", count: 12))

    try expect(rig.screen, matchesGolden: "notice-too-long")
  }

  @Test(arguments: [["3"], [.tab], [.enter], ["b"], ["x"], ["q"]] as [[Key]])
  func `a notice goes with the next pane, drawer, form or question`(keys: [Key]) async throws {
    let rig = try await ConsoleRig()
    await rig.moveDown { $0.jobs.selected?.status == .running }
    rig.console.conversation.post(.done, "Sending to 9 recipients.")

    for key in keys { await rig.press(key) }

    #expect(rig.notice == nil)
  }

  @Test func `a notice goes with the drawer`() async throws {
    let rig = try await ConsoleRig()
    await rig.press(.enter)
    rig.console.conversation.post(.warning, "Too many requests.")

    await rig.press(.escape)

    #expect(rig.notice == nil)
    #expect(!rig.console.isDrawerOpen)
  }

  @Test func `a notice stays while the person moves in the list`() async throws {
    let rig = try await ConsoleRig()
    rig.console.conversation.post(.done, "Sending to 9 recipients.")

    await rig.press("j", "k")

    #expect(rig.notice == "Sending to 9 recipients.")
  }

  @Test func `what a form did is told in the pane that it leads to`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("1", "n")
    await rig.type("Coats")
    await rig.press(.tab)
    await rig.paste("+15550140001")
    await rig.press(.control("s"))
    await rig.type("y")

    #expect(rig.notice?.hasPrefix("Made the group Coats") == true)
  }

  @Test func `under a question a long notice keeps to its own line`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await rig.moveDown { $0.jobs.selected?.status == .running }
    await rig.press("x")

    rig.console.conversation.post(.failure, String(repeating: "the server said too much ", count: 12))

    try expect(rig.screen, matchesGolden: "notice-under-question")
  }

  @Test func `Esc takes a notice away`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("p", "p")
    #expect(rig.notice != nil)

    await rig.press(.escape)

    #expect(rig.notice == nil)
  }
}

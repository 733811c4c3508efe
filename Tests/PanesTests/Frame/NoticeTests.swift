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

  @Test func `Esc takes a notice away`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("p", "p")
    #expect(rig.notice != nil)

    await rig.press(.escape)

    #expect(rig.notice == nil)
  }
}

import MoltFlow
import MoltFlowClient
import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct SessionsPaneTests {
  @Test func `the sessions pane shows which can send, and what is left of the month`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("4")

    try expect(rig, matchesGolden: "sessions")
  }

  @Test func `a key that may list neither sessions nor usage is told so`() async throws {
    var rules = ServerRules.tested
    rules.scopes = .outreach
    let rig = try await ConsoleRig(rules: rules)

    await rig.press("4", .escape)

    try expect(rig, matchesGolden: "sessions-forbidden")
  }

  @Test func `where sessions may not be listed a broadcast takes an id`() async throws {
    var rules = ServerRules.tested
    rules.scopes = .outreach
    let rig = try await ConsoleRig(rules: rules)

    await rig.press("b")
    try expect(rig, matchesGolden: "broadcast-session-typed-fresh")
    await rig.type("1c0ffee5")

    try expect(rig, matchesGolden: "broadcast-session-typed")
  }

  @Test func `^R in a form reads again, and the picker is back`() async throws {
    let rig = try await ConsoleRig(before: {
      $0.plan(.refused(status: 403, body: "{}", headers: ["X-Required-Scopes": "sessions:read"])) { $0 == .sessions }
    })
    await rig.press("b")
    #expect(rig.text.contains("Type the session's id."))

    await rig.press(.control("r"))

    #expect(rig.text.contains("Shop +1555…001 · working"))
    #expect(!rig.text.contains("Type the session's id."))
  }

  @Test func `a session's drawer shows all that is known of it`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("4", "j", "j", .enter)

    try expect(rig, matchesGolden: "session-drawer")
  }

  @Test func `on a small screen all of the drawer can be scrolled to`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)

    await rig.press("4", .enter)
    let seen = await rig.seenGoingDown().replacing("\n", with: " ")

    for name in ["Number", "State", "Sending", "Made", "Id"] { #expect(seen.contains(" \(name) "), "\(name)") }
    #expect(seen.contains("2,004 left, as the server counted"))
    #expect(seen.contains("(GET /usage/current)."))
  }
}

import Panes
import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct BroadcastFormTests {
  @Test func `a new broadcast starts with the choice of a session that works`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("b")

    try expect(rig, matchesGolden: "broadcast-fresh")
  }

  @Test func `a picker shows what matches what is typed`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("b", .tab)

    await rig.type("cust")

    try expect(rig, matchesGolden: "broadcast-picker-filtered")
  }

  @Test func `a picker that matches nothing says so`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("b", .tab)

    await rig.type("zzz\n")

    try expect(rig, matchesGolden: "broadcast-picker-nothing")
  }

  @Test func `what was typed into a picker that was left stays in sight`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("b", .tab)
    await rig.type("zzz")

    await rig.press(.tab)

    try expect(rig, matchesGolden: "broadcast-picker-left")
  }

  @Test func `a session that does not work can't be taken, and says why`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("b")

    await rig.type("Events\n")

    try expect(rig, matchesGolden: "broadcast-session-refused")
  }

  @Test func `a broadcast that is filled in shows what goes from whom to whom`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillBroadcast()

    try expect(rig, matchesGolden: "broadcast-filled")
  }

  @Test func `what is missing stands at its field`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("b", .tab, .tab, .tab)
    await rig.paste("ftp://example.com/a.png")

    await rig.press(.control("s"))

    try expect(rig, matchesGolden: "broadcast-problems")
  }

  @Test func `a text over the limit is wrapped, counted and refused`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillBroadcast(text: "")
    await rig.press(.backTab)
    await rig.paste((1...700).map { "word\($0)" }.joined(separator: " "))

    await rig.press(.control("s"))

    try expect(rig, matchesGolden: "broadcast-too-long")
  }

  @Test func `the button to review is in sight when it is reached`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillBroadcast()

    await rig.press(.tab)

    try expect(rig, matchesGolden: "broadcast-review-button")
  }

  @Test func `what the server refuses is said in the form, which keeps its text`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillBroadcast()
    await rig.press(.control("s"))
    rig.server.plan(.refused(status: 403, body: #"{"detail": "Your plan allows 2 running jobs"}"#))

    await rig.type("48\n")

    try expect(rig, matchesGolden: "broadcast-refused")
  }

  @Test func `while a broadcast is being sent the form says so and takes nothing`() async throws {
    let gate = Gate()
    let rig = try await ConsoleRig(gate: gate)
    await rig.fillBroadcast()
    await rig.press(.control("s"))
    await rig.type("48")
    gate.shut()

    let sending = rig.app.handle(.key(.enter), size: rig.size)
    rig.draw()
    await rig.press(.enter, .escape, .function(1))

    try expect(rig, matchesGolden: "broadcast-sending")
    gate.open()
    await sending?.value
    #expect(rig.server.jobs.count == 9)
  }

  @Test func `after a lost reply the form asks the person to decide`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillBroadcast()
    await rig.press(.control("s"))
    rig.server.plan(.replyLost(.dropped))

    await rig.type("48\n")

    try expect(rig, matchesGolden: "broadcast-doubt")
  }

  @Test func `a doubt that came up below the help takes no key before it is seen`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillBroadcast()
    await rig.press(.control("s"))
    // No key opens it now; were it open, the doubt would come up below it.
    rig.console.toggleHelp()
    rig.server.plan(.replyLost(.dropped))
    await rig.type("48\n")
    #expect(rig.text.contains("┌ Help "))

    rig.app.handle(.key(.escape), size: rig.size)
    rig.app.handle(.key("n"), size: rig.size)
    #expect(rig.console.form?.doubt != nil)
    rig.draw()
    await rig.press("n")

    #expect(rig.console.form?.doubt == nil)
  }

  @Test func `in doubt the help has the keys of the doubt, and nothing that is not so then`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillBroadcast()
    await rig.press(.control("s"))
    rig.server.plan(.replyLost(.dropped))
    await rig.type("48\n")

    await rig.press(.function(1))

    try expect(rig, matchesGolden: "help-doubt")
  }

  @Test func `Esc in doubt says what there is to decide`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillBroadcast()
    await rig.press(.control("s"))
    rig.server.plan(.replyLost(.dropped))
    await rig.type("48\n")

    await rig.press(.escape)

    try expect(rig, matchesGolden: "broadcast-doubt-escape")
  }
}

extension ConsoleRig {
  /// Opens a new broadcast and fills it in: from Shop to the 48 members of the VIP group.
  func fillBroadcast(text: String = "Our coats are here.\nCome and see.") async {
    await press("b")
    await fill("Shop")
    await fill("VIP")
    await paste(text)
    await press(.tab)
  }
}

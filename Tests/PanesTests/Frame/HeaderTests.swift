import MoltFlow
import Panes
import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct HeaderTests {
  @Test func `a server that does not call itself a simulator is live, loopback too`() async throws {
    let rig = try await ConsoleRig(kind: .remote(host: "127.0.0.1:8080"), isNamed: false)

    try expect(rig, matchesGolden: "header-live")
  }

  @Test func `the embedded simulator is a demo, and says how fast it is`() async throws {
    let rig = try await ConsoleRig(kind: .demo(speed: 20))

    try expect(rig, matchesGolden: "header-demo")
  }

  @Test func `a server that goes away is waited for with a countdown, by age of what is shown`() async throws {
    let rig = try await ConsoleRig()
    await rig.goAway()

    await rig.press(.control("r"))

    try expect(rig, matchesGolden: "header-away")
  }

  @Test func `a key that the server refuses is said, and how to go on`() async throws {
    let rig = try await ConsoleRig(key: "mf_wrong")

    try expect(rig, matchesGolden: "header-refused")
  }

  @Test func `a server that asks to wait is left alone until then`() async throws {
    let rig = try await ConsoleRig()
    rig.server.plan(.refused(status: 429, body: "{}")) { $0.method == .get }

    await rig.press(.control("r"))

    try expect(rig, matchesGolden: "header-limited")
  }

  @Test(arguments: [(39, 10), (40, 9), (30, 8), (12, 4), (1, 1)])
  func `a screen that is too small says so in a sentence`(columns: Int, rows: Int) async throws {
    let rig = try await ConsoleRig(size: Size(columns: columns, rows: rows))

    try expect(rig.screen, matchesGolden: "too-small-\(columns)x\(rows)")
  }

  @Test func `the first screen that is large enough is new to read, as is a question`() async throws {
    let rig = try await ConsoleRig()
    let app = AppPane(console: rig.console)
    let (small, large) = (Size(columns: 30, rows: 8), Size(columns: 80, rows: 24))

    #expect(app.isNewToRead(on: large, after: small))
    #expect(!app.isNewToRead(on: large, after: large))
    #expect(!app.isNewToRead(on: small, after: large))
    #expect(!app.isNewToRead(on: small, after: small))

    rig.console.openBroadcast()
    rig.console.form?.edit { $0.insert("S") }
    rig.console.back()
    #expect(rig.console.question?.isDrawn == false)
    #expect(app.isNewToRead(on: large, after: large))
  }
}

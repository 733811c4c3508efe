import TerminalTesting
import Testing

@Suite("End to end: kinds of terminal") struct TerminalKindTests {
  @Test func `NO_COLOR sends no colour and keeps the attributes`() throws {
    let fixture = try Fixture(["NO_COLOR": "1"])

    #expect(fixture.terminal.cell(x: 0, y: 0).isBold)
    fixture.terminal.send("q")
    try fixture.waitForStatus(0)
    #expect(!fixture.terminal.hasColor)
  }

  @Test(arguments: ["xterm-256color", "linux"])
  func `without NO_COLOR there is colour`(type: String) throws {
    let fixture = try Fixture(["TERM": type])

    #expect(fixture.terminal.hasColor)
  }

  @Test func `a terminal without colours shows attributes alone`() throws {
    let fixture = try Fixture(["TERM": "vt100"])

    #expect(fixture.terminal.line(1) == "日本語|e\u{301}|")
    #expect(fixture.terminal.cell(x: 0, y: 0).isBold)
    #expect(!fixture.terminal.hasColor)
  }

  @Test func `an unknown kind of terminal is replaced, and the user is told`() throws {
    let fixture = try Fixture(["TERM": "nonsense"])

    #expect(fixture.terminal.line(3) == "The terminal type “nonsense” is unknown here: using xterm-256color.")
  }

  @Test(arguments: [nil, "C", "xx_YY.UTF-8"])
  func `wide characters are drawn in any locale`(locale: String?) throws {
    let fixture = try Fixture(["LANG": locale])

    #expect(fixture.terminal.line(1) == "日本語|e\u{301}|")
  }

  @Test func `a terminal that can't place the cursor is refused in a sentence`() throws {
    let terminal = try Terminal(
      BuiltProgram.path("TerminalFixture"), environment: ["TERM": "dumb"], columns: 120)

    let ending = try terminal.waitForEnd()

    #expect(ending == .exited(64))
    #expect(
      String(decoding: terminal.output, as: UTF8.self)
        == "The terminal type “dumb” can't place the cursor: set TERM to the type of the terminal in use.\r\n")
  }

  @Test(arguments: [("</dev/null", "input"), (">/dev/null", "output")])
  func `without a terminal nothing is drawn`(redirection: String, stream: String) throws {
    let terminal = try Terminal(
      "/bin/sh", arguments: ["-c", "exec \"$0\" \(redirection)", BuiltProgram.path("TerminalFixture")],
      environment: Fixture.environment, columns: 120)

    let ending = try terminal.waitForEnd()

    #expect(ending == .exited(64))
    #expect(
      String(decoding: terminal.output, as: UTF8.self)
        == "Standard \(stream) is not a terminal: start this from a terminal, without redirecting it.\r\n")
  }
}

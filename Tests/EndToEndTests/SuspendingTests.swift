import Glibc
import TerminalTesting
import Testing

@Suite("End to end: suspending") struct SuspendingTests {
  private static let command = "set -m; \"$0\"; echo stopped; read line; fg >/dev/null"

  @Test func `Ctrl-Z gives the terminal to the shell and fg takes it back`() throws {
    let fixture = try Fixture(command: Self.command)
    fixture.terminal.send("x")
    try fixture.terminal.wait(for: "1 key x")

    fixture.terminal.send("\u{1A}")
    try fixture.terminal.wait(for: "stopped")
    let whileStopped = fixture.damage
    fixture.terminal.send("\n")
    try fixture.terminal.wait(for: "resumed")

    #expect(whileStopped == [])
    #expect(fixture.terminal.text.contains("1 key x"))
    #expect(fixture.damage == Fixture.takenOver)
    fixture.terminal.send("q")
    try fixture.waitForStatus(0)
    #expect(fixture.damage == [])
  }

  @Test func `a stop that somebody else asks for gives the terminal back too`() throws {
    let fixture = try Fixture(command: Self.command)

    try fixture.kill(SIGTSTP)
    try fixture.terminal.wait(for: "stopped")

    #expect(fixture.damage == [])
  }

  @Test func `a window resized while stopped is right after fg`() throws {
    let fixture = try Fixture(command: Self.command)
    fixture.terminal.send("\u{1A}")
    try fixture.terminal.wait(for: "stopped")

    fixture.terminal.resize(columns: 60, rows: 20)
    fixture.terminal.send("\n")

    try fixture.terminal.wait(for: "ready 60x20")
  }

  @Test func `a program stopped unasked paints anew when it goes on`() throws {
    let fixture = try Fixture(command: Self.command)

    try fixture.kill(SIGSTOP)
    try fixture.terminal.wait(for: "stopped")
    fixture.terminal.send("\n")
    try fixture.terminal.wait(for: "resumed")

    #expect(!fixture.terminal.text.contains("stopped"))
    #expect(fixture.damage == Fixture.takenOver)
  }
}

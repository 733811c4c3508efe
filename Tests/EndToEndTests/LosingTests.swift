import Glibc
import TerminalTesting
import Testing

@Suite("End to end: losing the terminal") struct LosingTests {
  @Test(arguments: ["exec \"$0\"", "trap '' HUP; exec \"$0\""])
  func `a lost terminal ends the program`(command: String) throws {
    let terminal = try Terminal(
      "/bin/sh", arguments: ["-c", command, BuiltProgram.path("TerminalFixture")], environment: Fixture.environment)
    try terminal.wait(for: "ready 80x24")

    terminal.loseConnection()

    // It may read the end before the signal comes, and then ends as if by that.
    let ending = try terminal.waitForEnd()
    #expect(ending.status == 128 + SIGHUP)
  }
}

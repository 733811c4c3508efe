import Glibc
import TerminalTesting
import Testing

@Suite("End to end: losing the terminal") struct LosingTests {
  @Test(arguments: ["exec \"$0\"", "trap '' HUP; exec \"$0\""])
  func `a lost terminal ends the program within a second`(command: String) throws {
    let terminal = try Terminal(
      "/bin/sh", arguments: ["-c", command, BuiltProgram.path("TerminalFixture")], environment: Fixture.environment)
    try terminal.wait(for: "ready 80x24")

    terminal.loseConnection()

    let ending = try terminal.waitForEnd(within: .seconds(1))
    #expect(ending == (command.hasPrefix("trap") ? .exited(129) : .killed(by: SIGHUP)))
  }
}

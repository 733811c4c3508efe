import TerminalTesting
import Testing

@Suite("End to end: nothing moves, nothing is sent") struct ProgramQuietTests {
  @Test func `while nothing happens not one byte is written`() throws {
    let program = try Program(["--demo", "--scenario", "empty"])
    try program.terminal.wait(for: "the first screen") {
      $0.text.contains("No group yet.") && $0.text.contains("No job yet.") && $0.text.contains("Nothing is scheduled.")
    }
    try program.waitForLists()
    while program.terminal.writes(within: .milliseconds(500)) {}

    let isWriting = program.terminal.writes(within: .seconds(3))

    #expect(!isWriting)
    program.terminal.send("q")
    try program.waitForStatus(0)
  }
}

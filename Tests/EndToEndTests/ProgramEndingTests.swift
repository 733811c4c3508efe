import Glibc
import TerminalTesting
import Testing

@Suite("End to end: how the program ends") struct ProgramEndingTests {
  private static let quiet = ["--demo", "--scenario", "empty"]

  @Test func `q leaves and gives the terminal back as it was`() throws {
    let program = try Program(Self.quiet)
    try program.waitForLists()
    let whileOn = program.damage

    program.terminal.send("q")
    try program.waitForStatus(0)

    #expect(whileOn == Fixture.takenOver)
    #expect(program.damage == [])
    #expect(!program.terminal.text.contains("DEMO"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal that ends the program gives the terminal back`(number: Int32) throws {
    let program = try Program(["--demo"])
    try program.waitForLists()

    try program.kill(number)
    try program.waitForStatus(128 + number)

    #expect(program.damage == [])
    #expect(!program.terminal.text.contains("DEMO"))
  }

  @Test func `a signal ends a program whose server does not answer`() throws {
    let simulator = try SimulatorProcess()
    let program = try Program(["--base-url", simulator.address])
    try program.waitForLists()
    simulator.program.kill(SIGSTOP)
    program.terminal.send("\u{12}")

    try program.kill(SIGTERM)
    try program.waitForStatus(128 + SIGTERM, within: .soonerThanReplies)

    #expect(program.damage == [])
  }

  @Test func `q leaves at once although the server does not answer`() throws {
    let simulator = try SimulatorProcess(["--scenario", "empty"])
    let program = try Program(["--base-url", simulator.address])
    try program.waitForLists()
    simulator.program.kill(SIGSTOP)

    program.terminal.send("\u{12}q")

    try program.waitForStatus(0, within: .soonerThanReplies)
    #expect(program.damage == [])
  }

  @Test func `what is typed after q does nothing`() throws {
    let simulator = try SimulatorProcess(["--scenario", "empty"])
    let program = try Program(["--base-url", simulator.address])
    try program.waitForLists()

    program.terminal.send("qn\u{1A}")

    try program.waitForStatus(0)
    #expect(program.damage == [])
  }

  @Test(arguments: [#"exec "$0" "$@""#, #"trap '' HUP; exec "$0" "$@""#])
  func `a lost terminal ends the program`(command: String) throws {
    let simulator = try SimulatorProcess()
    let terminal = try Terminal(
      "/bin/sh", arguments: ["-c", command, Program.path, "--base-url", simulator.address],
      environment: Program.environment, columns: 120, rows: 40)
    try terminal.wait(for: "live streams") { $0.text.contains("● connected") && $0.text.contains("● live") }

    terminal.loseConnection()

    // It may read the end before the signal comes, and then ends as if by that.
    let ending = try terminal.waitForEnd(within: .soonerThanReplies)
    #expect(ending.status == 128 + SIGHUP)
  }

  // MARK: Suspending and resizing

  private static let resumable = #"set -m; run "$@"; echo stopped; read line; fg >/dev/null"#

  @Test func `Ctrl-Z gives the terminal to the shell and fg takes it back`() throws {
    let program = try Program(Self.quiet, command: Self.resumable)
    try program.waitForLists()

    program.terminal.send("\u{1A}")
    try program.terminal.wait(for: "stopped")
    let whileStopped = program.damage
    program.terminal.send("\n")
    try program.waitForLists()

    #expect(whileStopped == [])
    #expect(program.damage == Fixture.takenOver)
    program.terminal.send("q")
    try program.waitForStatus(0)
    #expect(program.damage == [])
  }

  @Test func `after fg keys work although the server does not answer`() throws {
    let simulator = try SimulatorProcess(["--scenario", "empty"])
    let program = try Program(["--base-url", simulator.address], command: Self.resumable)
    try program.waitForLists()
    program.terminal.send("\u{1A}")
    try program.terminal.wait(for: "stopped")

    simulator.program.kill(SIGSTOP)
    program.terminal.send("\n")
    try program.waitForLists()
    program.terminal.send("?")

    try program.terminal.wait(for: "┌ Help", within: .soonerThanReplies)
  }

  @Test func `a resized window is painted anew`() throws {
    let program = try Program(["--demo"], columns: 80, rows: 24)
    try program.waitForLists()

    program.terminal.resize(columns: 130, rows: 30)
    try program.terminal.wait(for: "the panes side by side") {
      $0.line(1).hasSuffix("┐") && $0.line(1).count == 130 && $0.line(1).contains("3 Schedules")
        && $0.line(29).contains("q Quit")
    }
    program.terminal.resize(columns: 39, rows: 9)

    try program.terminal.wait(for: "Too small: needs 40×10, has 39×9.")
  }
}

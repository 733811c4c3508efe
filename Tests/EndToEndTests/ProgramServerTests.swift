import TerminalTesting
import Testing

@Suite("End to end: a server that fails") struct ProgramServerTests {
  @Test func `a wrong key is a notice, and the program stays`() throws {
    let simulator = try SimulatorProcess()
    let program = try Program(["--base-url", simulator.address], ["MOLTFLOW_API_KEY": "mf_wrong"])

    try program.terminal.wait(for: "✗ The server refused the API key.")
    try program.terminal.wait(for: "✗ refused, ^R tries again")

    program.terminal.send("q")
    try program.waitForStatus(0)
    #expect(program.damage == [])
    #expect(!program.terminal.written.contains("mf_wrong"))
  }

  @Test func `a server that is away at the start is waited for`() throws {
    let first = try SimulatorProcess()
    try first.end()
    let program = try Program(["--base-url", first.address])
    try program.terminal.wait(for: "the countdown") {
      $0.line(0).contains(/↻ server away, next try in [0-9]+ s \(\^R now\)/)
    }
    try program.terminal.wait(for: "Can't reach the server: connection refused.")

    let second = try SimulatorProcess(port: first.port)

    try program.terminal.wait(for: "The server answers again.")
    try program.waitForLists()
    #expect(program.terminal.line(0).hasPrefix(" SIMULATOR "))
    #expect(second.port == first.port)
  }

  @Test func `a server that goes away while the program runs is waited for, its data marked with their age`() throws {
    let first = try SimulatorProcess()
    let program = try Program(["--base-url", first.address])
    try program.terminal.wait(for: "● live")

    try first.end()
    try program.terminal.wait(for: "↻ again")
    program.terminal.send("\u{12}")
    try program.terminal.wait(for: "the countdown") { $0.line(0).contains(/next try in [0-9]+ s/) }
    let marked = program.terminal.text
    let second = try SimulatorProcess(port: first.port)

    try program.terminal.wait(for: "the server again") {
      $0.line(0).contains("● connected") && $0.text.contains("● live") && !$0.text.contains("! as of")
    }
    #expect(marked.contains(" as of "))
    #expect(marked.contains("Customers"))
    #expect(second.port == first.port)
  }

  @Test func `a command given just before leaving reaches the server`() throws {
    let simulator = try SimulatorProcess()
    let program = try Program(["--base-url", simulator.address])
    try program.terminal.wait(for: "pending     0/127")

    program.terminal.send("pq")
    try program.talk(("Quit?", "y"))
    try program.waitForStatus(0)

    let next = try Program(["--base-url", simulator.address])
    try next.terminal.wait(for: "paused      0/127")
  }
}

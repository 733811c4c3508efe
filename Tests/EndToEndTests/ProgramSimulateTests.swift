import Glibc
import TerminalTesting
import Testing

@Suite("End to end: outreach simulate") struct ProgramSimulateTests {
  @Test func `it names its address, ends by itself and says nothing else`() throws {
    let program = try PipedProgram(Program.path, arguments: ["simulate", "--seconds", "1"])

    let line = try program.firstLine()
    let ending = try program.waitForEnd()

    #expect(line.wholeMatch(of: /listening on http:\/\/127\.0\.0\.1:[0-9]+\/api\/v2/) != nil)
    #expect(ending == .exited(0))
    #expect(program.outputText == line + "\n")
    #expect(program.errorText == "")
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func `a signal ends it without a word`(number: Int32) throws {
    let simulator = try SimulatorProcess()

    simulator.program.kill(number)

    #expect(try simulator.program.waitForEnd() == .killed(by: number))
    #expect(simulator.program.outputText == simulator.firstLine + "\n")
    #expect(simulator.program.errorText == "")
  }

  @Test func `its port is free again at once`() throws {
    let first = try SimulatorProcess()
    let console = try Program(["--base-url", first.address])
    try console.waitForLists()
    try first.end()

    let second = try SimulatorProcess(port: first.port)

    #expect(second.port == first.port)
  }

  @Test func `a port in use is named`() throws {
    let first = try SimulatorProcess()

    let second = try PipedProgram(Program.path, arguments: ["simulate", "--port", "\(first.port)"])

    #expect(try second.waitForEnd() == .exited(69))
    #expect(second.outputText == "")
    #expect(
      second.errorText == "Port \(first.port) is taken by another program. Choose another, or 0 for any free one.\n")
  }
}

import Foundation
import Glibc
import TerminalTesting
import Testing

@Suite("End to end: the options of outreach simulate") struct ProgramSimulateOptionsTests {
  @Test(arguments: [
    (["--plan", "gold"], "The value 'gold' is invalid for '--plan <plan>'"),
    (["--dialect", "wraped"], "There is no dialect “wraped”. The names are in outreach simulate --help."),
    (
      ["--fault", "slow"],
      "There is no fault “slow”. The faults are latency, drop, status500, rate, stall and reset."
    ),
    (["--fault", "rate=10"], "rate takes requests a minute, such as rate=10/min."),
    (["--scopes", "usage:read"], "--scopes goes with --require-scopes."),
    (["--require-scopes", "--scopes", "usage"], "There is no scope “usage”."),
    (["--api-key", ""], "--api-key takes a key of at least one character."),
  ])
  func `a wrong option is told, and nothing is served`(options: [String], sentence: String) throws {
    let program = try PipedProgram(Program.path, arguments: ["simulate"] + options)

    #expect(try program.waitForEnd() == .exited(64))
    #expect(program.outputText == "")
    #expect(program.errorText.contains("Error: " + sentence))
  }

  /// Runs `body` with the path of a file that is not there yet, in a folder of its own.
  private func withPath(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    try body(folder.appending(path: "state.json").path)
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `the state is saved before a signal ends it, and taken up by the next`(number: Int32) throws {
    try withPath { path in
      let first = try SimulatorProcess(port: 0, ["--state", path, "--scenario", "default"])
      first.program.kill(number)
      let ending = try first.program.waitForEnd()
      let saved = try Data(contentsOf: URL(filePath: path))

      let second = try SimulatorProcess(port: 0, ["--state", path, "--scenario", "empty"])
      second.program.kill(number)
      _ = try second.program.waitForEnd()

      let taken = try Data(contentsOf: URL(filePath: path))
      #expect(ending == .killed(by: number))
      #expect(first.program.errorText == "" && second.program.errorText == "")
      for state in [saved, taken] { #expect(String(decoding: state, as: UTF8.self).contains("לקוחות VIP")) }
    }
  }

  @Test func `two simulators never share a file, and one that was killed leaves it free`() throws {
    try withPath { path in
      let first = try SimulatorProcess(port: 0, ["--state", path])

      let second = try PipedProgram(Program.path, arguments: ["simulate", "--state", path])
      let ending = try second.waitForEnd()
      try first.end()
      let third = try SimulatorProcess(port: 0, ["--state", path])

      #expect(ending == .exited(69))
      #expect(second.outputText == "")
      #expect(
        second.errorText == "Another simulator keeps its state in \(path). End that one, or name another file.\n")
      try third.end()
    }
  }

  @Test func `a file that holds no state is told and left alone`() throws {
    try withPath { path in
      try Data("shopping list".utf8).write(to: URL(filePath: path))

      let program = try PipedProgram(Program.path, arguments: ["simulate", "--state", path])

      #expect(try program.waitForEnd() == .exited(65))
      #expect(
        program.errorText == "\(path) holds no state of a simulator. Name another file, or move it away.\n")
      #expect(try Data(contentsOf: URL(filePath: path)) == Data("shopping list".utf8))
    }
  }

  @Test func `a file that can't be written is told at once`() throws {
    let program = try PipedProgram(Program.path, arguments: ["simulate", "--state", "/nowhere/state.json"])

    #expect(try program.waitForEnd() == .exited(66))
    #expect(program.outputText == "")
    #expect(program.errorText == "Can't save the state to /nowhere/state.json: No such file or directory.\n")
  }
}

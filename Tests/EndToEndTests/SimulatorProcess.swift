import Glibc
import TerminalTesting

/// `outreach simulate` in a process of its own, as long as the test keeps it.
struct SimulatorProcess {
  let program: PipedProgram
  let firstLine: String
  let port: Int

  /// Starts it on `port`, 0 for any free one, and waits for the line that names its address.
  init(port: Int = 0, _ arguments: [String] = []) throws {
    program = try PipedProgram(
      Program.path, arguments: ["simulate", "--port", "\(port)", "--seconds", "300"] + arguments)
    firstLine = try program.firstLine()
    guard let address = firstLine.wholeMatch(of: /listening on http:\/\/127\.0\.0\.1:([0-9]+)\/api\/v2/),
      let port = Int(address.output.1)
    else { throw TerminalFailure.cannotStart(firstLine) }
    self.port = port
  }

  var address: String { "http://127.0.0.1:\(port)" }

  /// Ends it, and waits until it has.
  func end() throws {
    program.kill(SIGKILL)
    _ = try program.waitForEnd()
  }
}

import Glibc
import TerminalTesting

/// The fixture in a terminal, started by a shell, so that the terminal outlives it.
struct Fixture {
  let terminal: Terminal
  /// The terminal's settings before the fixture started.
  let settings: [UInt32]

  static let environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]

  /// The damage while the fixture has the screen.
  static let takenOver = [
    "alternate screen", "cursor hidden", "cursor keys", "line settings", "mouse", "mouse format", "paste",
  ]

  /// Starts it, with `variables` beside or in place of the usual environment, and waits for its first screen.
  ///
  /// `command` is what the shell runs, `$0` the fixture.
  init(_ variables: [String: String?] = [:], command: String = "\"$0\"", columns: Int = 80, rows: Int = 24) throws {
    var environment = Self.environment
    for (name, value) in variables { environment[name] = value }
    terminal = try Terminal(
      "/bin/sh",
      arguments: ["-c", "read start; \(command); echo status $?; read end", BuiltProgram.path("TerminalFixture")],
      environment: environment, columns: columns, rows: rows)
    settings = terminal.settings
    terminal.send("\n")
    try terminal.wait(for: "the first screen, to its last corner") {
      $0.text.contains("ready \(columns)x\(rows)") && $0.cell(x: columns - 2, y: rows - 1).text == "本"
    }
  }

  /// Ends it with a signal.
  func kill(_ number: Int32) throws {
    let words = terminal.line(0).split(separator: " ")
    guard let last = words.last, let process = pid_t(last) else { throw TerminalFailure.cannotStart("signal") }
    Glibc.kill(process, number)
  }

  /// Waits for the shell's word on how it ended; the exit status, 128 and more for a signal.
  func waitForStatus(_ status: Int32) throws { try terminal.wait(for: "status \(status)") }

  /// What of the terminal is not as it was before; empty if it is restored.
  var damage: [String] { terminal.damage(since: settings) }

  /// All that was written to the terminal.
  var written: String { terminal.written }
}

import Glibc
import TerminalTesting

/// The built program in a terminal, started by a shell, so that the terminal outlives it.
struct Program {
  let terminal: Terminal
  /// The terminal's settings before the program started.
  let settings: [UInt32]

  static let path = BuiltProgram.path("outreach")

  /// What a person's shell has; the zone is UTC so that clocks on the screen are the same on every machine.
  static let environment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "TZ": "UTC",
    "MOLTFLOW_API_KEY": "mf_test",
  ]

  /// Starts it with `variables` beside or in place of the usual environment; nil takes one away.
  ///
  /// `command` is what the shell runs; `run "$@"` there is the program with its arguments. Its process number is
  /// said first.
  init(
    _ arguments: [String], _ variables: [String: String?] = [:], command: String = #"run "$@""#,
    columns: Int = 120, rows: Int = 40
  ) throws {
    let run = #"run() { /bin/sh -c 'echo pid $$; exec "$0" "$@"' "$program" "$@"; }"#
    let script = """
      program=$0; \(run); trap : INT; read start
      \(command); echo status $?; read end
      """
    terminal = try Terminal(
      "/bin/sh", arguments: ["-c", script, Self.path] + arguments, environment: Self.environment(with: variables),
      columns: columns, rows: rows)
    settings = terminal.settings
    terminal.send("\n")
  }

  static func environment(with variables: [String: String?]) -> [String: String] {
    var environment = Self.environment
    for (name, value) in variables { environment[name] = value }
    return environment
  }

  /// What of the terminal is not as it was before; empty if it is restored.
  var damage: [String] { terminal.damage(since: settings) }

  /// Ends it with a signal.
  func kill(_ number: Int32) throws { Glibc.kill(try process(), number) }

  /// What everyone on the machine sees of its command line.
  func arguments() throws -> String {
    guard let file = fopen("/proc/\(try process())/cmdline", "r") else { throw TerminalFailure.cannotStart("fopen") }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  private func process() throws -> pid_t {
    guard let said = terminal.written.firstMatch(of: /pid ([0-9]+)\s/), let process = pid_t(said.output.1) else {
      throw TerminalFailure.cannotStart("signal")
    }
    return process
  }

  /// Waits for the shell's word on how it ended; the exit status, 128 and more for a signal.
  func waitForStatus(_ status: Int32, within limit: Duration = .seconds(20)) throws {
    try terminal.wait(for: "status \(status)", within: limit)
  }

  /// Waits until every list in sight is read and the server answers.
  func waitForLists() throws {
    try terminal.wait(for: "the lists") { terminal in
      let titles = terminal.text.matches(of: /┌ .[1-4] (Groups|Jobs|Schedules|Sessions)/).count
      return terminal.text.contains("● connected") && titles > 0
        && terminal.text.matches(of: /\bas of [0-9]/).count == titles
    }
  }

  /// Types each text once the words before it stand on the screen.
  func talk(_ steps: (after: String, text: String)...) throws {
    for step in steps {
      try terminal.wait(for: step.after)
      terminal.send(step.text)
    }
  }

  /// A text as a terminal pastes it.
  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}

extension Duration {
  /// Less than the 20 seconds that the program waits for a reply: what is done within it has not waited for one.
  static let soonerThanReplies = Duration.seconds(15)
}

import Foundation

/// `outreach --demo` with the schedule form open, filled in up to an expression, its cursor before the minutes.
final class ScheduleFormProcess {
  private let terminal: PseudoTerminal
  private let process = Process()

  /// A key that is answered by nothing within this many milliseconds paints nothing.
  private static let patience: Int32 = 5000
  /// Once nothing came for so many milliseconds, all of a key's screen is painted.
  private static let rest: Int32 = 5
  /// Once nothing came for so many milliseconds, the screen is as it stays.
  private static let pause: Int32 = 300

  /// Throws a ``BenchmarkFailure``.
  init() throws {
    terminal = try PseudoTerminal(rows: 40, columns: 120)
    process.executableURL = OwnProgram.folder.appending(path: "outreach")
    process.arguments = ["--demo", "--speed", "1", "--my-zone", "Europe/Berlin"]
    process.environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
    process.standardInput = terminal.inside
    process.standardOutput = terminal.inside
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { throw BenchmarkFailure.notBuilt }
    do { try open() } catch {
      end()
      throw error
    }
  }

  /// Opens the form by keys, as a person does, until its preview stands there.
  private func open() throws {
    guard !settled().isEmpty else { throw BenchmarkFailure.noConsole }
    // Schedules, new; name; session; group; text, no media; runs by cron; zone as it is; back to the expression.
    var painted = ""
    for keys in [
      "3", "n", "Bench\t", "shop\r", "vip\r", "Text\t", "\t", "cron\r", "\u{15}", "0 9 * * MON-FRI", "\u{1}",
    ] {
      terminal.type(keys)
      painted += settled()
    }
    guard painted.contains("weekdays") else { throw BenchmarkFailure.noConsole }
  }

  /// Presses a key and waits for what it paints; answers how many bytes that are.
  ///
  /// Throws a ``BenchmarkFailure`` where it paints nothing.
  func press(_ key: String) throws -> Int {
    terminal.type(key)
    var count = terminal.output(within: Self.patience).count
    guard count > 0 else { throw BenchmarkFailure.noConsole }
    while case let more = terminal.output(within: Self.rest).count, more > 0 { count += more }
    return count
  }

  /// What the system says of it.
  ///
  /// Throws a ``BenchmarkFailure``.
  func figures() throws -> ProcessFigures { try ProcessFigures(of: process.processIdentifier) }

  /// Ends it; returns once it has ended.
  func end() {
    process.terminate()
    process.waitUntilExit()
  }

  /// All that is painted until nothing more comes.
  private func settled() -> String {
    var bytes = terminal.output(within: Self.patience)
    while true {
      let more = terminal.output(within: Self.pause)
      if more.isEmpty { return String(decoding: bytes, as: UTF8.self) }
      bytes += more
    }
  }
}

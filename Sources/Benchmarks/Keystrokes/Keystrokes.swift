import ArgumentParser
import Foundation

/// What a key in the cron field of the schedule form costs, until ten runs on three clocks are painted anew.
struct Keystrokes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "CPU time from a key to the repainted preview of a schedule, in a terminal of 120 by 40.",
    discussion: "Types into outreach --demo in a pseudo-terminal, a key at a time, and waits for what it paints.")

  @Option(help: "How many keys, 100 to 10,000.")
  var count = 1000

  /// Milliseconds of CPU time that a key may take.
  private static let limit = 1.0

  func validate() throws {
    if !(100...10_000).contains(count) { throw ValidationError("--count takes 100 to 10,000.") }
  }

  func run() throws {
    let machine = Machine.line
    let console = try ScheduleFormProcess()
    defer { console.end() }
    let before = try console.figures()
    var bytes = 0
    for key in 0..<count { bytes += try console.press(key.isMultiple(of: 2) ? "1" : "\u{7F}") }
    let seconds = try console.figures().cpuSeconds - before.cpuSeconds
    let milliseconds = seconds * 1000 / Double(count)
    var table = Table(columns: ["a key", "limit", "ratio"])
    table.add("CPU, ms", milliseconds, Self.limit, decimals: 2)
    print("\(count) keys, each with its preview, on outreach --demo\n\(machine)\n\n\(table.text)")
    print("\nbytes painted a key: \(bytes / count)")
  }
}

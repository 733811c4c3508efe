import ArgumentParser
import CBenchmarks
import Cron
import Foundation

/// What the preview of a schedule costs, beside two Python libraries that do the same.
struct CronSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cron",
    abstract: "Next runs, parsing and zones, beside cronsim and croniter where Python has them.",
    discussion: "Times are CPU time, medians of nine rounds. For the peers: python3 -m venv V && "
      + "V/bin/pip install cronsim croniter tzdata, then --python V/bin/python.")

  @Option(help: "The Python that the peers run in.")
  var python = "python3"

  @Option(help: "The zone on whose clock the expressions run.")
  var zone = "America/New_York"

  /// Thursday 1 January 2026, 00:00 UTC.
  private static let start = Instant(secondsSince1970: 1_767_225_600)

  func run() throws {
    heap_use_one()
    let machine = Machine.line
    let ours = try OwnCron(zone: zone, start: Self.start)
    let rows = ours.rows()
    let heap = ours.heap()
    let peers = PythonPeers(python: python)
    let answers = try peers.measure(PythonPeers.Question(zone: zone, start: Self.start.secondsSince1970))
    print("Cron in \(zone), microseconds of CPU time")
    print(machine + "\n")
    print(CronTable.text(rows, peers: answers ?? []))
    print("\nheap in use before and after 10,000 next: \(heap.before) and \(heap.after) bytes")
    if answers == nil { print("No peers: \(python) has no cronsim and croniter.") }
  }
}

import ArgumentParser
import Foundation
import MoltFlow

/// What it costs to read many progress streams at once, beside a reader that only counts their bytes.
struct Streams: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Many progress streams at once, read by the console's feeds and by bare NIO.",
    discussion: "Each reader runs in a process of its own, one after the other, each against a fresh simulator.")

  @Option(help: "How many streams, 1 to 500.")
  var count = 500

  @Option(help: "How long each reader is measured, 1 to 60.")
  var seconds = 20

  /// Makes a stream tell of about four messages a second.
  private static let speed = 300

  func validate() throws {
    if !(1...500).contains(count) { throw ValidationError("--count takes 1 to 500.") }
    if !(1...60).contains(seconds) { throw ValidationError("--seconds takes 1 to 60.") }
  }

  func run() async throws {
    let machine = Machine.line
    let feed = try await measure(.feed)
    let bare = try await measure(.bare)
    print("\(count) streams for \(seconds) s each, from outreach simulate --scenario large --speed \(Self.speed)")
    print(machine + "\n")
    print(StreamTable.text(feed: feed, bare: bare))
  }

  private func measure(_ kind: ReaderKind) async throws -> StreamTable.Measurement {
    let simulator = try SimulatorProcess(speed: Self.speed)
    defer { simulator.end() }
    let jobs = try await RunningJobs.make(count, at: simulator.address)
    let arguments = ["read-streams", kind.rawValue, "--address", simulator.address, "--seconds", "\(seconds)"]
    let output = try OwnProgram.run(arguments, input: jobs.map(\.rawValue).joined(separator: "\n"))
    guard let output else { throw BenchmarkFailure.noFigures(kind) }
    let reading = try JSONDecoder().decode(Reading.self, from: output)
    return StreamTable.Measurement(reading: reading, simulator: try simulator.figures())
  }
}

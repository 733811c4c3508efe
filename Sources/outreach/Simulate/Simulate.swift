import ArgumentParser
import MoltFlowClient
import Simulator
import SimulatorServer

/// The MoltFlow API in memory, on a port of this machine: nothing is sent to anyone.
struct Simulate: AsyncParsableCommand {
  nonisolated static let configuration = CommandConfiguration(
    abstract: "Serve a simulated MoltFlow API on a port of this machine; nothing is sent to anyone.",
    discussion: "The first line of standard output names the address. Any key is accepted but mf_wrong.")

  @Option(help: "The port; 0 takes any free one.")
  var port = 0

  @Option(help: "How many times as fast as the service it runs.")
  var speed = 1

  @Option(help: "The same seed gives the same ids and the same gaps between messages.")
  var seed: UInt64 = 1

  @Option(help: "What it starts with: default, empty or large.")
  var scenario = ScenarioName.default

  @Option(help: "End after this many seconds of real time.")
  var seconds: Int?

  @Option(help: "A file to keep everything in: read at the start if it exists, in place of the scenario.")
  var state: String?

  @OptionGroup var answers: SimulatorRules

  /// A year, in seconds.
  private static let longest = 31_536_000

  mutating func validate() throws {
    if !(0...65_535).contains(port) { throw ValidationError("--port takes 0 to 65535.") }
    if !(1...10_000).contains(speed) { throw ValidationError("--speed takes 1 to 10000.") }
    if let seconds, !(1...Self.longest).contains(seconds) {
      throw ValidationError("--seconds takes 1 to \(Self.longest).")
    }
  }

  @MainActor func run() async throws {
    do {
      let file = try state.map { path in try StateFile(path: path) }
      let run = SimulatorRun(server: try server(file), file: file)
      try await run.run(port: port, seconds: seconds ?? Int(Int32.max))
    } catch let error as LoopbackServerError {
      throw ExitCode.failure(.unavailable, error.message)
    } catch let error as StateFileError {
      throw ExitCode.failure(error.ending, error.message)
    }
  }

  /// The server that the file holds, else one of the scenario.
  private func server(_ file: StateFile?) throws -> SimulatedServer {
    let (rules, now) = (try answers.rules(), TimeSource.system().now)
    guard let file, let saved = try file.load() else {
      return SimulatedServer(
        scenario: scenario.scenario, seed: seed, speed: Double(speed), rules: rules, now: now)
    }
    do {
      return try SimulatedServer(state: saved, seed: seed, speed: Double(speed), rules: rules, now: now)
    } catch {
      throw StateFileError.noState(path: state ?? "")
    }
  }
}

extension StateFileError {
  fileprivate var ending: Ending {
    switch self {
    case .unreadable, .unwritable: .noInput
    case .noState: .badData
    case .taken: .unavailable
    }
  }
}

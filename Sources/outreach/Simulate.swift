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
    let server = SimulatedServer(
      scenario: scenario.scenario, seed: seed, speed: Double(speed), now: TimeSource.system().now)
    let listener: LoopbackServer
    do {
      listener = try await LoopbackServer(server: server, port: port)
    } catch let error as LoopbackServerError {
      throw ExitCode.failure(.unavailable, error.message)
    }
    StandardStreams.say("listening on http://127.0.0.1:\(listener.port)/api/v2")
    try await Task.sleep(for: .seconds(seconds ?? Int(Int32.max)))
    await listener.stop()
  }
}

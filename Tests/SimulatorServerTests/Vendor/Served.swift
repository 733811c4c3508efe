import FoundationEssentials
import MoltFlowClient
import Simulator
import SimulatorServer

/// Runs `body` with a simulated server on a port of its own, and stops it on every path.
func serving<Result>(
  _ scenario: Scenario = .default, speed: Double = 1, now: @escaping @Sendable () -> Date = TimeSource.system().now,
  _ change: (inout ServerRules) throws -> Void = { _ in },
  _ body: (PlainClient, SimulatedServer) async throws -> Result
) async throws -> Result {
  var rules = ServerRules()
  try change(&rules)
  let simulated = SimulatedServer(scenario: scenario, speed: speed, rules: rules, now: now)
  let server = try await LoopbackServer(server: simulated, port: 0)
  do {
    let result = try await body(PlainClient(port: server.port), simulated)
    await server.stop()
    return result
  } catch {
    await server.stop()
    throw error
  }
}

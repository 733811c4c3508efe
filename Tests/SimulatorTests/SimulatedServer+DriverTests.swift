import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct SimulatedServerDriverTests {
  @Test(.timeLimit(.minutes(1)))
  func `the driver sends while nobody asks, and wakes for what comes meanwhile`() async throws {
    let server = SimulatedServer(scenario: .empty, speed: 100_000, now: TimeSource.system().now)
    let client = APIClient(transport: .simulated(server))
    let driver = Task { await server.run() }
    let session = try #require(try await client.send(.sessions).items.first)
    let members = [Member(phone: "+15550100001"), Member(phone: "+15550100002")]
    let group = try await client.send(.createGroup(name: "Two", members: members))

    let job = try await client.send(.createJob(sessionID: session.id, groupID: group.id, message: .text("Hello")))
    let route = Route.jobProgress(job.id)
    let request = Transport.Request(method: "GET", path: route.path, headers: ["X-API-Key": "k"])
    var text = ""
    for try await chunk in try server.open(request).chunks { text += String(decoding: chunk, as: UTF8.self) }

    #expect(text.hasSuffix("\"status\":\"completed\"}\n\n"))
    driver.cancel()
    await driver.value
  }
}

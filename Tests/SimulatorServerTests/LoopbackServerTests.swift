import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import SimulatorServer
import Testing

struct LoopbackServerTests {
  private static func withTransport<Result>(
    _ server: LoopbackServer, _ body: (Transport) async throws -> Result
  ) async throws -> Result {
    let http = HTTPTransport(baseURL: try BaseURL("http://127.0.0.1:\(server.port)"), credential: .key("mf_test"))
    do {
      let result = try await body(http.transport)
      await http.shutdown()
      return result
    } catch {
      await http.shutdown()
      throw error
    }
  }

  @Test func `a client reads lists through the port`() async throws {
    let (sessions, name) = try await LoopbackServer.serving { server in
      try await Self.withTransport(server) { transport in
        let client = APIClient(transport: transport)
        return (try await client.send(.sessions), await client.server.text)
      }
    }

    #expect(name == "outreach-simulator")
    #expect(!sessions.items.isEmpty)
  }

  @Test func `a running job's stream comes through the port`() async throws {
    let text = try await LoopbackServer.serving { server in
      try await Self.withTransport(server) { transport in
        let jobs = try await APIClient(transport: transport).send(.jobs())
        let job = try #require(jobs.items.first { $0.status == .running })
        let route = Route.jobProgress(job.id)
        let stream = try await transport.open(Transport.Request(method: "GET", path: route.path))
        for try await chunk in stream.chunks { return String(decoding: chunk, as: UTF8.self) }
        return ""
      }
    }

    #expect(text.contains("data: {"))
  }

  @Test func `a server stops at once with streams open`() async throws {
    try await LoopbackServer.serving { server in
      try await Self.withTransport(server) { transport in
        let jobs = try await APIClient(transport: transport).send(.jobs())
        let job = try #require(jobs.items.first { $0.status == .running })
        let stream = try await transport.open(
          Transport.Request(method: "GET", path: Route.jobProgress(job.id).path))

        await server.stop()

        await #expect(throws: APIError.replyLost(reason: "the server closed the connection")) {
          for try await _ in stream.chunks {}
        }
      }
    }
  }

  @Test func `a command whose reply is lost by a fault is in doubt`() async throws {
    let simulated = SimulatedServer(scenario: .default, now: TimeSource.system().now)
    simulated.plan(.replyLost(.carriedOut))

    await #expect(throws: APIError.replyLost(reason: "the server closed the connection")) {
      try await LoopbackServer.serving(simulated) { server in
        try await Self.withTransport(server) { transport in
          try await APIClient(transport: transport).send(.createGroup(name: "Doubtful", members: []))
        }
      }
    }

    #expect(simulated.groups.filter { $0.name == "Doubtful" }.count == 1)
  }

  @Test func `a port in use is named`() async throws {
    try await LoopbackServer.serving { server in
      let port = server.port
      let simulated = SimulatedServer(scenario: .empty, now: TimeSource.system().now)

      await #expect(throws: LoopbackServerError.taken(port: port)) {
        try await LoopbackServer(server: simulated, port: port)
      }
    }
  }

  @Test(arguments: [
    (
      LoopbackServerError.noSuchPort(70_000),
      "There is no port 70000. Choose one from 1024 to 65535, or 0 for any free one."
    ),
    (.taken(port: 80), "Port 80 is taken by another program. Choose another, or 0 for any free one."),
    (.notAllowed(port: 80), "Port 80 needs more rights. Choose one from 1024 to 65535, or 0 for any free one."),
    (.failed(port: 80, errno: 5), "Can't listen on port 80: Input/output error."),
  ])
  func `each error has its sentence`(error: LoopbackServerError, message: String) {
    #expect(error.message == message)
  }
}

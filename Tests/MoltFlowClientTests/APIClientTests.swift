import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Synchronization
import Testing

struct APIClientTests {
  /// A client whose server gives this one answer, and what it was asked.
  private static func client(_ response: Transport.Response) -> (client: APIClient, asked: Requests) {
    let asked = Requests()
    let transport = Transport(
      send: { request throws(APIError) in
        asked.add(request)
        return response
      },
      open: { _ throws(APIError) in throw .noKey })
    let start = Date(timeIntervalSince1970: 0)
    return (APIClient(transport: transport, time: TimeSource { start }), asked)
  }

  private static func json(_ text: String, status: Int = 200, headers: Headers = [:]) -> Transport.Response {
    Transport.Response(status: status, headers: headers, body: Data(text.utf8))
  }

  @Test func `a GET asks for JSON and sends none`() async throws {
    let (client, asked) = Self.client(Self.json("[]"))

    _ = try await client.send(.jobs(limit: 20, offset: 40))

    let query = [URLQuery(name: "limit", value: "20"), URLQuery(name: "offset", value: "40")]
    #expect(
      asked.all == [
        Transport.Request(method: "GET", path: "/bulk-send", query: query, headers: ["Accept": "application/json"])
      ])
  }

  @Test func `a body is announced as JSON`() async throws {
    let (client, asked) = Self.client(Self.json("{}"))

    _ = try await client.send(.renameGroup("g", name: "New"))

    #expect(asked.all.map { $0.headers["Content-Type"] } == ["application/json"])
    #expect(asked.all.map(\.method) == ["PATCH"])
  }

  @Test(arguments: [200, 403])
  func `a reply names the server, a refusal too, until another does not`(status: Int) async throws {
    let reply = Mutex(Self.json("[]", status: status, headers: ["server": "outreach-simulator"]))
    let client = APIClient(
      transport: Transport(
        send: { _ throws(APIError) in reply.withLock { $0 } },
        open: { _ throws(APIError) in throw .unreachable(reason: "no streams here") }))
    #expect(await client.server.text == nil)

    do {
      _ = try await client.send(.sessions)
      #expect(status == 200)
    } catch {
      #expect(status == 403)
    }
    #expect(await client.server.text == "outreach-simulator")
    reply.withLock { $0 = Self.json("[]") }
    _ = try await client.send(.sessions)

    #expect(await client.server.text == nil)
  }

  @Test(
    arguments: [
      (401, "", [:], APIError.unauthorized), (404, #"{"detail":"gone"}"#, [:], .notFound(detail: "gone")),
      (429, "", ["Retry-After": "30"], .rateLimited(until: Date(timeIntervalSince1970: 30))),
      (308, "", ["Location": "/x"], .unexpected(status: 308, detail: "")),
    ] as [(Int, String, Headers, APIError)])
  func `a reply that is no success throws what it means`(
    status: Int, body: String, headers: Headers, error: APIError
  ) async {
    let (client, _) = Self.client(Self.json(body, status: status, headers: headers))

    await #expect(throws: error) { try await client.send(.job("7")) }
  }

  @Test func `a success that can't be used names the endpoint and what came`() async {
    let (client, _) = Self.client(Self.json(#"{"foo":1}"#))

    await #expect(throws: APIError.undecodable(endpoint: "GET /bulk-send/{id}", status: 200, keys: ["foo"])) {
      try await client.send(.job("7"))
    }
  }
}

/// The requests a transport was given, in order.
final class Requests: Sendable {
  private let list = Mutex<[Transport.Request]>([])

  var all: [Transport.Request] { list.withLock { $0 } }

  func add(_ request: Transport.Request) {
    list.withLock { $0.append(request) }
  }
}

import FoundationEssentials
import MoltFlow
import Testing

@testable import MoltFlowClient

/// A server that repeats the key wherever it can: nothing that comes of it may show the key.
@MainActor struct SecretLeakTests {
  private nonisolated static let secret = "mf_secret"

  nonisolated static let answers: [RawServer.Answer] =
    [
      "301 Moved", "400 Bad Request", "401 Unauthorized", "402 Payment Required", "403 Forbidden", "404 Not Found",
      "405 Not Allowed", "409 Conflict", "413 Too Large", "422 Unprocessable Entity", "429 Too Many Requests",
      "499 for mf_secret", "500 Oops", "502 Bad Gateway", "503 Unavailable",
    ].flatMap { status in
      bodies.map { .reply(status, "Server: mf_secret\r\nLocation: https://mf_secret.example/mf_secret\r\n", body: $0) }
    } + [
      .reply("200 OK", body: "<p>mf_secret</p>"), .reply("200 OK", body: #"{"detail": "mf_secret"}"#),
      .bytesThenClose("HTTP/1.1 mf_secret\r\n\r\nmf_secret"), .bytesThenClose("mf_secret"),
      .bytesThenClose("HTTP/1.1 500 Oops\r\nContent-Length: 99\r\n\r\nmf_secret"), .close,
    ]

  private nonisolated static let bodies = [
    #"{"detail": "mf_secret is refused, mf_secret"}"#,
    #"{"detail": [{"loc": ["header", "mf_secret"], "msg": "mf_secret", "type": "mf_secret"}]}"#,
    #"{"error": {"message": "needs mf_secret", "code": "mf_secret", "missing_scopes": ["mf_secret"]}}"#, "mf_secret",
  ]

  @Test(arguments: answers)
  func `a failed request shows no key`(answer: RawServer.Answer) async throws {
    let server = try await RawServer(answer)
    var shown = ""

    let failure = await #expect(throws: APIError.self) {
      try await withTransport(port: server.port) { transport in
        let client = APIClient(transport: transport)
        return try await client.send(.createJob(sessionID: "s", groupID: "g", message: .text("Hello")))
      }
    }
    await server.stop()
    dump(failure, to: &shown)
    shown += failure?.message ?? ""

    #expect(server.requests.first?.contains("X-API-Key: mf_secret") == true)
    #expect(!shown.contains(Self.secret))
  }

  @Test(arguments: answers)
  func `a stream that is refused shows no key`(answer: RawServer.Answer) async throws {
    let server = try await RawServer(answer, answer)
    var shown = ""

    try await withTransport(port: server.port) { transport in
      let client = APIClient(transport: transport)
      let feed = ProgressFeed(job: "j", client: client, time: .system(), random: { 0 }) { dump($0, to: &shown) }
      await feed.start().value
      dump(feed.link, to: &shown)
      feed.stop()
    }
    await server.stop()

    #expect(!shown.contains(Self.secret))
    #expect(!shown.isEmpty)
  }

  @Test(arguments: answers)
  func `a raw call that is refused shows no key`(answer: RawServer.Answer) async throws {
    let server = try await RawServer(answer)
    let base = try BaseURL("http://127.0.0.1:\(server.port)")
    let network = HTTPTransport(baseURL: base, credential: .key(Self.secret))
    let request = RawRequest(method: "GET", target: try RawTarget("/x", base: base), body: nil)
    var shown = ""
    var isRefused = true

    let call = RawCall(request, network: network, follows: false, idle: nil, random: { 0 }) { news in
      switch news {
      case .body(let bytes): shown += String(decoding: bytes, as: UTF8.self)
      case .statusLine(let line):
        shown += line
        isRefused = line != "HTTP/1.1 200 OK"
      default: dump(news, to: &shown)
      }
    }
    dump(await call.run(), to: &shown)
    await network.shutdown()
    await server.stop()

    #expect(shown.contains(Self.secret) == !isRefused)
  }
}

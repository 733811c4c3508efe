import FoundationEssentials
import MoltFlow
import NIOSSL
import Testing

@testable import MoltFlowClient

struct HTTPTransportTests {
  @Test func `a request carries path, query, headers, body and the key`() async throws {
    let server = try await RawServer(.reply("201 Created", "Server: x\r\n", body: "{}"))
    let request = Transport.Request(
      method: "PATCH", path: "/custom-groups/a%2Fb", query: [URLQuery(name: "q", value: "é&")],
      headers: ["Accept": "application/json"], body: Data("{}".utf8))

    let response = try await withTransport(port: server.port) { try await $0.send(request) }
    await server.stop()

    let lines = server.requests[0].split(separator: "\r\n")
    #expect(lines.first == "PATCH /api/v2/custom-groups/a%2Fb?q=%C3%A9%26 HTTP/1.1")
    #expect(lines.contains("X-API-Key: mf_secret"))
    #expect(lines.contains("Accept: application/json"))
    #expect(lines.last == "{}")
    #expect(response.status == 201)
    #expect(response.headers["server"] == "x")
    #expect(response.body == Data("{}".utf8))
  }

  @Test(arguments: [(Credential.token("eyJ"), "Authorization: Bearer eyJ"), (.key("mf_1"), "X-API-Key: mf_1")])
  func `one header carries the secret`(credential: Credential, line: String) async throws {
    let server = try await RawServer(.reply("200 OK"))

    _ = try await withTransport(port: server.port, credential: credential) { try await $0.send(.get) }
    await server.stop()

    let lines = server.requests[0].split(separator: "\r\n")
    #expect(lines.filter { $0.hasPrefix("X-API-Key") || $0.hasPrefix("Authorization") } == [line[...]])
  }

  @Test func `a key that can't stand in a header is not sent`() async throws {
    let server = try await RawServer(.reply("200 OK"))

    await #expect(throws: APIError.unauthorized) {
      try await withTransport(port: server.port, credential: .key("a\r\nb")) { try await $0.send(.get) }
    }
    await server.stop()

    #expect(server.requests == [])
  }

  @Test func `a refused connection surely did not carry the request`() async throws {
    let server = try await RawServer(.silence)
    await server.stop()

    await #expect(throws: APIError.unreachable(reason: "connection refused")) {
      try await withTransport(port: server.port) { try await $0.send(.post) }
    }
  }

  @Test func `a name that nobody knows surely did not get the request`() async throws {
    let http = HTTPTransport(baseURL: try BaseURL("https://nothing.invalid"), credential: nil)

    await #expect(throws: APIError.unreachable(reason: "the name nothing.invalid is not known")) {
      try await http.transport.send(.post)
    }
    await http.shutdown()
  }

  @Test(arguments: [
    (RawServer.Answer.close, "the server closed the connection"),
    (.bytesThenClose("HTTP/1.1 200 OK\r\nContent-Le"), "the server closed the connection"),
    (.bytesThenClose("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), "the server closed the connection"),
    (.bytesThenClose("SMTP here\r\n\r\n"), "what came is not HTTP"),
  ])
  func `a reply that breaks after the request was taken is lost`(
    answer: RawServer.Answer, reason: String
  ) async throws {
    let server = try await RawServer(answer)

    await #expect(throws: APIError.replyLost(reason: reason)) {
      try await withTransport(port: server.port) { try await $0.send(.post) }
    }
    await server.stop()

    #expect(server.requests.count == 1)
  }

  @Test(arguments: [
    RawServer.Answer.silence, .bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
  ])
  func `a server that falls silent has lost the reply`(answer: RawServer.Answer) async throws {
    let server = try await RawServer(answer)
    let timing = HTTPTransport.Timing(head: .seconds(1))

    await #expect(throws: APIError.replyLost(reason: "none within 1 seconds")) {
      try await withTransport(port: server.port, timing: timing) { try await $0.send(.post) }
    }
    await server.stop()
  }

  @Test(arguments: [Transport.Request.get, .post])
  func `a reply that drips without end is lost, and its connection closed`(request: Transport.Request) async throws {
    let server = try await RawServer(.drip("HTTP/1.1 200 OK\r\nContent-Length: 60000000\r\n\r\n"))
    let timing = HTTPTransport.Timing(whole: .seconds(1))

    let failure = try await withTransport(port: server.port, timing: timing) { transport in
      let failure = await #expect(throws: APIError.self) { try await transport.send(request) }
      await server.closing()
      return failure
    }
    await server.stop()

    #expect(failure == .replyLost(reason: "not whole within 1 seconds"))
    #expect(
      failure?.message
        == "The server's answer was lost: not whole within 1 seconds. Press ^R to see how things stand.")
    #expect(server.requests.count == 1)
  }

  @Test func `reads share a connection, each command has its own`() async throws {
    let server = try await RawServer(.reply("200 OK"))

    try await withTransport(port: server.port) { transport in
      for _ in 1...3 { _ = try await transport.send(.get) }
      for _ in 1...3 { _ = try await transport.send(.post) }
    }
    await server.stop()

    #expect(server.requests.count == 6)
    #expect(server.connections == 4)
  }

  @Test func `a server of plain HTTP is out of reach by TLS`() async throws {
    let server = try await RawServer(.reply("400 Bad Request"))

    await #expect(throws: APIError.unreachable(reason: "the server does not speak TLS")) {
      try await withTransport(port: server.port, scheme: "https") { try await $0.send(.post) }
    }
    await server.stop()
  }

  @Test func `a certificate that nobody vouches for is refused`() async throws {
    let server = try await RawServer(.reply("200 OK"), tls: try .selfSigned())

    await #expect(throws: APIError.tls(reason: "the server's certificate is not trusted")) {
      try await withTransport(port: server.port, scheme: "https") { try await $0.send(.post) }
    }
    await server.stop()

    #expect(server.requests == [])
  }

  @Test(arguments: ["400 Bad Request", "401 Unauthorized", "403 Forbidden", "422 Unprocessable Entity", "500 Oops"])
  func `a refusal that repeats the key does not bring it back`(status: String) async throws {
    let server = try await RawServer(.reply(status, body: #"{"detail": "mf_secret may not mf_secret"}"#))

    let response = try await withTransport(port: server.port) { try await $0.send(.get) }
    await server.stop()

    #expect(String(decoding: response.body, as: UTF8.self) == #"{"detail": "… may not …"}"#)
  }

  @Test func `neither a transport nor its failure shows the secret`() async throws {
    let http = HTTPTransport(baseURL: try BaseURL("http://127.0.0.1:1"), credential: .key("mf_secret"))
    var dumped = ""

    dump(http, to: &dumped)
    let failure = await #expect(throws: APIError.self) { try await http.transport.send(.get) }
    dump(failure, to: &dumped)
    await http.shutdown()

    dumped += "\(http) \(String(reflecting: http)) \(failure?.message ?? "")"
    #expect(!dumped.contains("secret"))
  }
}

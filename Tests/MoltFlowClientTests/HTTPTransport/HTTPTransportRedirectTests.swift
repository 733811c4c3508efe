import MoltFlow
import Testing

@testable import MoltFlowClient

struct HTTPTransportRedirectTests {
  @Test(arguments: ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
  func `a GET follows within its origin and keeps its key`(status: String) async throws {
    let server = try await RawServer(.reply(status, "Location: /elsewhere\r\n"), .reply("200 OK", body: "[]"))

    let response = try await withTransport(port: server.port) { try await $0.send(.get) }
    await server.stop()

    #expect(response.status == 200)
    #expect(server.requests[1].hasPrefix("GET /elsewhere HTTP/1.1"))
    #expect(server.requests[1].contains("X-API-Key: mf_secret"))
  }

  @Test func `a GET follows five times and no more`() async throws {
    let server = try await RawServer(.reply("302 Found", "Location: /again\r\n"))

    let response = try await withTransport(port: server.port) { try await $0.send(.get) }
    await server.stop()

    #expect(response.status == 302)
    #expect(server.requests.count == 6)
  }

  @Test func `a command is not sent twice`() async throws {
    let server = try await RawServer(.reply("308 Permanent", "Location: /elsewhere\r\n"))

    let response = try await withTransport(port: server.port) { try await $0.send(.post) }
    await server.stop()

    #expect(response.status == 308)
    #expect(server.requests.count == 1)
  }

  @Test(arguments: [Transport.Request.get, .post])
  func `another origin is named and hears nothing`(request: Transport.Request) async throws {
    let other = try await RawServer(.reply("200 OK"))
    let server = try await RawServer(.reply("302 Found", "Location: http://localhost:\(other.port)/\r\n"))

    await #expect(throws: APIError.foreignRedirect(host: "localhost")) {
      try await withTransport(port: server.port) { try await $0.send(request) }
    }
    await server.stop()
    await other.stop()

    #expect(other.requests == [])
  }

  @Test func `a stream follows as a GET does`() async throws {
    let server = try await RawServer(
      .reply("307 Temporary", "Location: /elsewhere\r\n"), .bytes("HTTP/1.1 204 Nothing\r\n\r\n"))

    let status = try await withTransport(port: server.port) { try await $0.open(.get).status }
    await server.stop()

    #expect(status == 204)
  }
}

import FoundationEssentials
import MoltFlow
import Testing

@testable import MoltFlowClient

/// Calls over sockets of this machine.
@MainActor struct RawCallTests {
  private nonisolated static let head =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"

  @Test func `a request goes out as it was given, with the key`() async throws {
    let server = try await RawServer(.reply("201 Created", body: "a\u{0}b"))

    let (outcome, news) = try await Self.call(
      server, "/bulk-send?limit=5&q=a%2Fb+c", method: "POST", body: Data("{}".utf8))

    let request = try #require(server.requests.first)
    #expect(request.hasPrefix("POST /api/v2/bulk-send?limit=5&q=a%2Fb+c HTTP/1.1\r\n"))
    #expect(request.contains("\r\nX-API-Key: mf_secret\r\n"))
    #expect(request.contains("\r\nContent-Type: application/json\r\n"))
    #expect(request.contains("\r\nAccept: */*\r\n"))
    #expect(request.hasSuffix("\r\n\r\n{}"))
    #expect(outcome == .done)
    #expect(news == [.statusLine("HTTP/1.1 201 Created"), .body(Array("a\u{0}b".utf8))])
  }

  @Test func `another status is told with its body`() async throws {
    let server = try await RawServer(.reply("404 Not Found", body: "gone"))

    let (outcome, news) = try await Self.call(server, "/x")

    #expect(outcome == .refused)
    #expect(news == [.statusLine("HTTP/1.1 404 Not Found"), .body(Array("gone".utf8))])
    #expect(!server.requests[0].contains("Content-Type"))
  }

  @Test func `a stream comes as lines`() async throws {
    let server = try await RawServer(.bytesThenClose(Self.head + "id: 1\ndata: a\n\ndata: b"))

    let (outcome, news) = try await Self.call(server, "/x")

    #expect(outcome == .done)
    #expect(news == [.statusLine("HTTP/1.1 200 OK"), .event("a", id: "1"), .end(id: "1")])
  }

  @Test func `a followed stream is opened again until 204`() async throws {
    let server = try await RawServer(
      .bytesThenClose(Self.head + "id: 1\ndata: a\n\n"),
      .bytesThenClose("HTTP/1.1 503 Busy\r\nContent-Length: 9\r\n\r\nbusy"),
      .bytesThenClose(Self.head + "data: b\n\n"), .bytes("HTTP/1.1 204 No Content\r\n\r\n"))

    let (outcome, news) = try await Self.call(server, "/x", follows: true)

    #expect(outcome == .done)
    #expect(
      news == [
        .statusLine("HTTP/1.1 200 OK"), .event("a", id: "1"), .waiting(0.5, error: nil),
        .statusLine("HTTP/1.1 503 Service Unavailable"), .waiting(1, error: nil),
        .statusLine("HTTP/1.1 200 OK"), .event("b", id: "1"), .waiting(0.5, error: nil),
        .statusLine("HTTP/1.1 204 No Content"), .end(id: "1"),
      ])
    #expect(server.requests.map { $0.contains("\r\nLast-Event-ID: 1\r\n") } == [false, true, true, true])
  }

  @Test(arguments: ["HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", head])
  func `a body that falls silent ends the call`(reply: String) async throws {
    let server = try await RawServer(.bytes(reply))

    let (outcome, _) = try await Self.call(server, "/x", idle: 0.1)

    #expect(outcome == .silent(0.1))
  }

  @Test func `a server that never answers ends the call`() async throws {
    let server = try await RawServer(.silence)

    let (outcome, news) = try await Self.call(server, "/x", idle: 0.1)

    #expect(outcome == .silent(0.1))
    #expect(news == [])
  }

  @Test(arguments: [false, true])
  func `another origin hears nothing of the key`(follows: Bool) async throws {
    let other = try await RawServer(.reply("200 OK"))
    let server = try await RawServer(.reply("302 Found", "Location: http://localhost:\(other.port)/\r\n"))

    let (outcome, news) = try await Self.call(server, "/x", follows: follows)
    await other.stop()

    #expect(outcome == .failed(.foreignRedirect(host: "localhost")))
    #expect(news == [])
    #expect(other.requests == [])
  }

  @Test func `a redirect within the origin is followed`() async throws {
    let server = try await RawServer(
      .reply("307 Temporary", "Location: /elsewhere?a=b\r\n"), .reply("200 OK", body: "x"))

    let (outcome, news) = try await Self.call(server, "/x")

    #expect(outcome == .done)
    #expect(news == [.statusLine("HTTP/1.1 200 OK"), .body([0x78])])
    #expect(server.requests[1].hasPrefix("GET /elsewhere?a=b HTTP/1.1"))
  }

  @Test func `a head before the head is passed over`() async throws {
    let server = try await RawServer(
      .bytes("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"))

    let (outcome, news) = try await Self.call(server, "/x")

    #expect(outcome == .done)
    #expect(news == [.statusLine("HTTP/1.1 200 OK"), .body([0x78])])
  }

  @Test func `a body that breaks off says so`() async throws {
    let server = try await RawServer(.bytesThenClose("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"))

    let (outcome, news) = try await Self.call(server, "/x")

    #expect(outcome == .failed(.replyLost(reason: "the server closed the connection")))
    #expect(news.last == .body(Array("abc".utf8)))
  }

  @Test func `a server that is not there is told`() async throws {
    let server = try await RawServer(.silence)
    await server.stop()

    let (outcome, _) = try await Self.call(server, "/x", follows: true)

    #expect(outcome == .failed(.unreachable(reason: "connection refused")))
  }

  /// Calls `path` of `server` to the end, with the shortest waits, and stops the server.
  private static func call(
    _ server: RawServer, _ path: String, method: String = "GET", body: Data? = nil, follows: Bool = false,
    idle: Double? = nil
  ) async throws -> (RawCall.Outcome, [RawCall.News]) {
    let base = try BaseURL("http://127.0.0.1:\(server.port)")
    let request = RawRequest(method: method, target: try RawTarget(path, base: base), body: body)
    let network = HTTPTransport(baseURL: base, credential: .key("mf_secret"))
    var news: [RawCall.News] = []
    let call = RawCall(request, network: network, follows: follows, idle: idle, random: { 0 }) { news.append($0) }
    let outcome = await call.run()
    await network.shutdown()
    await server.stop()
    return (outcome, news)
  }
}

extension RawCall.News {
  fileprivate static func event(_ data: String, id: String) -> Self {
    .line(.event(ServerSentEvent(data: data, lastEventID: id)))
  }

  fileprivate static func end(id: String) -> Self { .line(.end(lastEventID: id, retry: nil)) }
}

import MoltFlow
import Testing

@testable import MoltFlowClient

struct HTTPTransportStreamTests {
  private static let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"

  @Test func `a stream comes piece by piece up to its end`() async throws {
    let server = try await RawServer(
      .bytes(Self.head + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"))

    let text = try await withTransport(port: server.port) { transport in
      let stream = try await transport.open(.get)
      var bytes: [UInt8] = []
      for try await chunk in stream.chunks { bytes += chunk }
      return "\(stream.status) \(stream.headers["content-type"] ?? "") \(String(decoding: bytes, as: UTF8.self))"
    }
    await server.stop()

    #expect(text == "200 text/event-stream abcde")
  }

  @Test func `a stream that breaks says so`() async throws {
    let server = try await RawServer(.bytesThenClose(Self.head + "Content-Length: 9\r\n\r\nabc"))

    await #expect(throws: APIError.replyLost(reason: "the server closed the connection")) {
      try await withTransport(port: server.port) { transport in
        for try await _ in try await transport.open(.get).chunks {}
      }
    }
    await server.stop()
  }

  @Test func `letting go of a stream closes its connection`() async throws {
    let server = try await RawServer(.bytes(Self.head + "Content-Length: 9\r\n\r\nabc"))

    try await withTransport(port: server.port) { transport in
      for try await _ in try await transport.open(.get).chunks { break }
      await server.closing()
    }
    await server.stop()
  }

  @Test func `cancelling the task that reads a stream closes its connection`() async throws {
    let server = try await RawServer(.bytes(Self.head + "Content-Length: 9\r\n\r\nabc"))

    try await withTransport(port: server.port) { transport in
      let stream = try await transport.open(.get)
      let reader = Task { for try await _ in stream.chunks {} }
      reader.cancel()
      await server.closing()
    }
    await server.stop()
  }

  @Test func `silent streams leave room for requests`() async throws {
    let silent = RawServer.Answer.bytes(Self.head + "Content-Length: 9\r\n\r\n")
    let server = try await RawServer(answers: Array(repeating: silent, count: 20) + [.reply("201 Created")])

    let status = try await withTransport(port: server.port) { transport in
      var streams: [Transport.Stream] = []
      for _ in 1...20 { streams.append(try await transport.open(.get)) }
      let status = try await transport.send(.get).status
      withExtendedLifetime(streams) {}
      return status
    }
    await server.stop()

    #expect(status == 201)
    #expect(server.connections == 21)
  }
}

import Foundation
import Glibc
import MoltFlowClient
import Simulator
import Synchronization
import Testing

/// What HTTP asks of the server, from plain sockets.
struct VendorNetworkTests {
  private func statuses(_ text: String) -> [String] {
    text.components(separatedBy: "HTTP/1.1 ").dropFirst().map { String($0.prefix(3)) }
  }

  @Test func `many requests written at once on a connection are answered in their order`() async throws {
    let text = try await serving { client, _ in
      let start = client.request("GET", "/sessions", closes: false) + client.request("GET", "/nowhere", closes: false)
      return try await client.bytes(start + client.request("POST", "/custom-groups", "{}"))
    }

    #expect(statuses(text) == ["200", "404", "422"])
  }

  @Test(arguments: [("HEAD", "GET"), ("OPTIONS", "GET"), ("PUT", "GET")])
  func `a method that no path takes is answered with those it takes`(method: String, allow: String) async throws {
    let reply = try await serving { client, _ in try await client.send(method, "/sessions") }

    #expect(reply.status == 405 && reply.headers["allow"] == allow)
    #expect(reply.body == (method == "HEAD" ? "" : #"{"detail":"Method Not Allowed"}"#))
  }

  @Test func `what is too long or elsewhere is refused as the rest, with the rate`() async throws {
    try await serving { client, _ in
      let long = try await client.send("POST", "/bulk-send", String(repeating: "x", count: 1_048_577))
      let elsewhere = try await client.exchange("GET /other HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")

      #expect(long.isDocumented(413) && elsewhere.isDocumented(404))
    }
  }

  @Test func `a dropped connection is closed without a byte`() async throws {
    let text = try await serving(.default, { $0.faults.drop = 1 }) { client, _ in
      try await client.bytes(client.request("GET", "/sessions"))
    }

    #expect(text == "")
  }

  @Test func `a dropped connection may be reset`() async throws {
    let change: (inout ServerRules) -> Void = { rules in
      rules.faults.drop = 1
      rules.faults.reset = true
    }

    await #expect(throws: Wire.Failure(errno: ECONNRESET)) {
      try await serving(.default, change) { client, _ in try await client.bytes(client.request("GET", "/sessions")) }
    }
  }

  @Test func `a stream may be reset after its second event`() async throws {
    let clock = HandSetClock()

    await #expect(throws: Wire.Failure(errno: ECONNRESET)) {
      try await serving(now: { clock.now }, { $0.faults.reset = true }) { client, server in
        let job = try #require(server.jobs.first { $0.status == .running })
        let request = client.request("GET", "/bulk-send/\(job.id)/progress")
        try await PlainClient.apart {
          let wire = try Wire(port: client.port)
          try wire.write(request)
          try #require(try wire.read(until: "\"status\":\"running\"}"))
          // No gap between two messages is longer.
          clock.pass(seconds: 120)
          server.advance()
          while try wire.read() != nil {}
        }
      }
    }
  }

  @Test func `a reply is held back, and the next request is carried out meanwhile`() async throws {
    let clock = ContinuousClock()
    try await serving(.empty, { $0.faults.latency = .milliseconds(200) }) { client, server in
      let start = clock.now
      async let first = client.send("POST", "/custom-groups", #"{"name":"A"}"#)
      async let second = client.send("POST", "/custom-groups", #"{"name":"B"}"#)
      let replies = try await [first, second]

      #expect(replies.map(\.status) == [201, 201])
      #expect(clock.now - start >= .milliseconds(200))
      #expect(server.groups.count == 2)
    }
  }

  @Test func `five hundred streams are open at once`() async throws {
    try await serving { client, server in
      let job = try #require(server.jobs.first { $0.status == .running })
      let request = client.request("GET", "/bulk-send/\(job.id)/progress", closes: false)

      let begun = try await Self.openStreams(500, port: client.port, request) { server.openStreamCount }

      #expect(begun.replies == 500 && begun.open == 500)
    }
  }

  /// Opens so many connections, writes `request` to each, and reads each reply up to its first event.
  private static func openStreams(
    _ count: Int, port: Int, _ request: String, counting: @escaping @Sendable () -> Int
  ) async throws -> (replies: Int, open: Int) {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return try await PlainClient.apart {
      let wires = try (0..<count).map { _ in try Wire(port: port) }
      for wire in wires { try wire.write(request) }
      let replies = try wires.count { try $0.read(until: "\"status\":\"running\"}") }
      return (replies, counting())
    }
  }
}

/// A clock that shows what the test sets.
private final class HandSetClock: Sendable {
  private let date = Mutex(Date(timeIntervalSince1970: 1_772_452_800))

  var now: Date { date.withLock { $0 } }

  func pass(seconds: Double) { date.withLock { $0 += seconds } }
}

import FoundationEssentials
import Simulator
import SimulatorServer
import Testing

/// What the port answers to bytes that no client of ours would send.
struct RawRequestTests {
  private static let long = String(repeating: "x", count: 1_048_577)
  private static let head = "Host: x\r\nX-API-Key: k\r\n"

  @Test(arguments: [
    ("GET /api/v2/sessions HTTP/1.1\r\nHost: x\r\n\r\n", ["401"]),
    ("GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", ["404"]),
    ("PATCH /api/v2/sessions HTTP/1.1\r\n\(head)\r\n", ["405"]),
    ("GET * HTTP/1.1\r\nHost: x\r\n\r\n", ["400"]),
    (
      "GET /api/v2/sessions HTTP/1.1\r\nHost: x\r\n\r\nGET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
      ["401", "404"]
    ),
    ("POST /api/v2/bulk-send HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n\(long)", ["413"]),
    (
      "POST /api/v2/bulk-send HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 1048577\r\n\r\n",
      ["413"]
    ),
    ("nonsense\r\n\r\n", ["400"]),
    ("GET /api/v2/sessions HTTP/1.1\r\nHo st: x\r\n\r\n", ["400"]),
    ("GET /api/v2/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n", ["400"]),
    ("POST /api/v2/bulk-send HTTP/1.1\r\n\(head)Transfer-Encoding: chunked\r\n\r\nzz\r\n", ["400"]),
    ("GET /api/v2/sessions HTTP/1.1\r\nHost: x\r\n\r\nnonsense\r\n\r\n", ["401", "400"]),
  ])
  func `each request has its answer, which counts and says what the minute still allows`(
    text: String, statuses: [String]
  ) async throws {
    let server = SimulatedServer(scenario: .default) { Date(timeIntervalSince1970: 1_772_452_800) }

    let replies = try await LoopbackServer.serving(server) { listener in
      try await listener.exchange(text, replies: statuses.count).replies
    }

    #expect(replies.map { String($0.prefix(3)) } == statuses)
    for (index, reply) in replies.enumerated() {
      let fields = reply.split(separator: "\r\n")
      #expect(fields.filter { $0.hasPrefix("X-RateLimit-Remaining: ") } == ["X-RateLimit-Remaining: \(59 - index)"])
      #expect(fields.filter { $0.hasPrefix("X-RateLimit-Reset: ") } == ["X-RateLimit-Reset: 60"])
      #expect(fields.filter { $0.hasPrefix("Server: ") } == ["Server: outreach-simulator"])
    }
  }
}

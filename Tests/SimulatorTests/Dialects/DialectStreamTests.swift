import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct DialectStreamTests {
  /// What a job of three tells, opened in this dialect and under these faults, until `seconds` have passed.
  private func told(_ change: (inout ServerRules) throws -> Void, seconds: Int = 400) async throws -> [String] {
    let test = try TestServer.ruled(.empty, change)
    let stream = try test.progress(try test.makeJob(people: 3))
    test.clock.advance(by: .seconds(seconds))
    test.server.advance()
    test.server.cutStreams(cleanly: true)
    var text = ""
    for try await chunk in stream.chunks { text += String(decoding: chunk, as: UTF8.self) }
    return text.split(separator: "\n\n").map(String.init)
  }

  private let events = [
    #"data: {"sent":0,"total":3,"failed":0,"status":"running"}"#,
    #"data: {"sent":0,"total":3,"failed":1,"status":"running"}"#,
    #"data: {"sent":1,"total":3,"failed":1,"status":"running"}"#,
    #"data: {"sent":2,"total":3,"failed":1,"status":"running"}"#,
    #"data: {"sent":2,"total":3,"failed":1,"status":"completed"}"#,
  ]

  @Test func `a plain stream, and one that begins with a snapshot, tell the same`() async throws {
    #expect(try await told { $0.dialect = .plain } == events)
    #expect(try await told { $0.dialect = [.noSnapshot, .snapshotFirst] } == events)
  }

  @Test func `a stream may be silent until something happens`() async throws {
    #expect(try await told { $0.dialect = .noSnapshot } == Array(events.dropFirst()))
  }

  @Test func `comments stand between the events`() async throws {
    let told = try await told { $0.dialect = .heartbeats }

    #expect(told.filter { $0 != ": heartbeat" } == events)
    #expect(told.indices.filter { told[$0] != ": heartbeat" }.allSatisfy { $0 > 0 && told[$0 - 1] == ": heartbeat" })
  }

  @Test func `events may have names and ids, and numbers as strings`() async throws {
    let told = try await told { $0.dialect = [.namedEvents, .strings] }

    #expect(told[0] == "event: progress\nid: 1\n" + #"data: {"sent":"0","total":"3","failed":"0","status":"running"}"#)
    #expect(told[4].hasPrefix("event: progress\nid: 5\n"))
  }

  @Test func `a stream may end before the job`() async throws {
    #expect(try await told { $0.dialect = .earlyClose } == Array(events.prefix(2)))
  }

  @Test func `a stream may fall silent`() async throws {
    #expect(try await told { $0.faults.stall = true } == Array(events.prefix(1)))
  }

  @Test func `a stream may break`() async throws {
    await #expect(throws: APIError.unreachable(reason: "the simulated connection was cut")) {
      try await told { $0.faults.reset = true }
    }
  }
}

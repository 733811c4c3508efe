import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct FaultTests {
  private let lost = APIError.replyLost(reason: "the simulated connection was cut")
  private let away = APIError.unreachable(reason: "the simulated server is away")

  @Test(arguments: [(Fault.Fate.carriedOut, 1, 1), (.dropped, 0, 0), (.delayed(.seconds(20)), 0, 1)])
  func `a reply is lost, whatever became of the request`(fate: Fault.Fate, atOnce: Int, later: Int) throws {
    let test = TestServer()
    let group = try test.makeGroup(people: 1)
    test.server.plan(.replyLost(fate))

    #expect(try test.call("GET", "/bulk-send").status == 200)
    #expect(throws: lost) { try test.call("POST", "/bulk-send", test.newJob(group: group)) }
    #expect(test.server.jobs.count == atOnce)
    test.clock.advance(by: .seconds(19))
    #expect(test.server.jobs.count == atOnce)
    test.clock.advance(by: .seconds(1))
    #expect(test.server.jobs.count == later)
  }

  @Test(arguments: [1.0, 60])
  func `a delay is one of the clock that was given`(speed: Double) throws {
    let test = TestServer(speed: speed)
    test.server.plan(.replyLost(.delayed(.seconds(20))))

    #expect(throws: lost) { try test.call("POST", "/custom-groups", #"{"name":"A"}"#) }

    #expect(test.server.nextEvent == ManualClock.start.addingTimeInterval(20))
  }

  @Test func `a refusal befalls the request it is planned for, once`() throws {
    let test = TestServer()
    test.server.plan(.refused(status: 429, body: "slow down", headers: ["Retry-After": "7"])) { $0 == .jobs }

    let other = try test.call("GET", "/sessions").status
    let response = try test.server.answer(
      Transport.Request(method: "GET", path: "/bulk-send", headers: ["X-API-Key": "k"]))
    let after = try test.call("GET", "/bulk-send").status

    #expect(other == 200)
    #expect(response.status == 429)
    #expect(response.headers["Retry-After"] == "7" && response.headers["Server"] == "outreach-simulator")
    #expect(String(decoding: response.body, as: UTF8.self) == "slow down")
    #expect(after == 200)
  }

  @Test func `a garbled reply is carried out`() throws {
    let test = TestServer()
    test.server.plan(.garbled)

    #expect(try test.call("POST", "/custom-groups", #"{"name":"A"}"#) == (201, "<html>oops</html>"))
    #expect(test.server.groups.count == 1)
  }

  @Test func `an absent server can't be reached, its jobs go on, and it comes back`() async throws {
    let test = TestServer()
    let id = try test.makeJob()
    let stream = try open(test, id)

    test.server.goAway()
    test.clock.advance(by: .seconds(1200))

    #expect(throws: away) { try test.call("GET", "/sessions") }
    #expect(throws: away) { try open(test, id) }
    await #expect(throws: away) { try await chunks(stream) }
    test.server.comeBack()
    #expect(try test.call("GET", "/sessions").status == 200)
    #expect(test.job(id)?.status == .completed)
  }

  @Test func `revoked keys are refused, in the middle of the work too`() async throws {
    let test = TestServer()
    let id = try test.makeJob()
    let stream = try open(test, id)

    test.server.revokeKeys()

    await #expect(throws: APIError.unreachable(reason: "the simulated connection was cut")) { try await chunks(stream) }
    #expect(try open(test, id).status == 401)
    test.server.restoreKeys()
    #expect(try open(test, id).status == 200)
  }

  @Test func `muted streams are open and say nothing`() async throws {
    let test = TestServer()
    let id = try test.makeJob()
    test.server.muteStreams()
    let stream = try open(test, id)

    test.clock.advance(by: .seconds(300))
    test.server.advance()
    test.server.cutStreams(cleanly: true)

    #expect(stream.status == 200)
    #expect(try await chunks(stream).isEmpty)
  }

  @Test func `streams are refused with a status until they are not`() throws {
    let test = TestServer()
    let id = try test.makeJob()

    test.server.refuseStreams(status: 503)
    #expect(try open(test, id).status == 503)
    #expect(try test.call("GET", "/bulk-send/\(id)").status == 200)
    test.server.refuseStreams(status: nil)
    #expect(try open(test, id).status == 200)
  }

  private func open(_ test: TestServer, _ id: String) throws -> Transport.Stream {
    try test.server.open(
      Transport.Request(method: "GET", path: "/bulk-send/\(id)/progress", headers: ["X-API-Key": "k"]))
  }

  private func chunks(_ stream: Transport.Stream) async throws -> [String] {
    var chunks: [String] = []
    for try await chunk in stream.chunks { chunks.append(String(decoding: chunk, as: UTF8.self)) }
    return chunks
  }
}

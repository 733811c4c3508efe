import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct SimulatedServerTests {
  @Test(
    arguments: [
      (["X-API-Key": "mf_any"], 200), (["x-api-key": "other"], 200), (["Authorization": "Bearer abc"], 200),
      ([:], 401), (["X-API-Key": ""], 401), (["X-API-Key": "mf_wrong"], 401),
      (["Authorization": "Bearer mf_wrong"], 401),
      (["Authorization": "abc"], 401),
    ] as [(Headers, Int)])
  func `any key is good but none and the wrong one`(headers: Headers, status: Int) throws {
    let test = TestServer()

    let response = try test.server.answer(Transport.Request(method: "GET", path: "/sessions", headers: headers))

    #expect(response.status == status)
  }

  @Test(arguments: ["/sessions", "/nowhere", "/bulk-send/none"])
  func `every answer says which server it is from`(path: String) throws {
    let test = TestServer()

    let response = try test.server.answer(Transport.Request(method: "GET", path: path, headers: ["X-API-Key": "k"]))

    #expect(response.headers["Server"] == "outreach-simulator")
    #expect(response.headers["Content-Type"] == "application/json")
  }

  @Test func `what is no route is not found`() throws {
    let answer = try TestServer().call("GET", "/nowhere")

    #expect(answer == (404, #"{"detail":"Not Found"}"#))
  }

  @Test func `a missing key is said in words`() throws {
    let response = try TestServer().server.answer(Transport.Request(method: "GET", path: "/sessions"))

    #expect(String(decoding: response.body, as: UTF8.self) == #"{"detail":"Invalid or missing API key"}"#)
  }

  @Test func `the same seed and the same requests give the same answers`() throws {
    func transcript(seed: UInt64) throws -> [String] {
      let test = TestServer(.default, seed: seed)
      let job = try test.makeJob()
      test.clock.advance(by: .seconds(600))
      return [try test.call("GET", "/bulk-send").text, try test.call("GET", "/bulk-send/\(job)").text]
    }

    let first = try transcript(seed: 7)

    #expect(try transcript(seed: 7) == first)
    #expect(try transcript(seed: 8) != first)
  }

  @Test func `ids have the shape of random UUIDs`() throws {
    let id = TestServer().session

    #expect(id.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
    #expect(id.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
  }

  @Test(arguments: [1.0, 60, 997])
  func `at its next event's time, and not before, something happens`(speed: Double) throws {
    let test = TestServer(speed: speed)
    let job = try test.makeJob(people: 50)

    for sent in 0..<50 {
      let next = try #require(test.server.nextEvent)
      test.clock.set(next.addingTimeInterval(-0.01 / speed))
      #expect(test.job(job)?.sentAt.count == sent)
      test.clock.set(next)
      #expect(test.job(job)?.sentAt.count == sent + 1)
    }
    #expect(test.server.nextEvent == nil)
  }

  @Test func `simulated time runs as fast as it is told`() throws {
    let test = TestServer(speed: 60)
    let job = try test.makeJob(people: 100)

    test.clock.advance(by: .seconds(60))

    let sent = try #require(test.job(job)).sentAt
    #expect((30...120).contains(sent.count))
    #expect(sent.allSatisfy { $0 <= ManualClock.start.addingTimeInterval(3600) })
  }
}

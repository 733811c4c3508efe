import Simulator
import Testing

struct SimulatedJobStepsTests {
  @Test(arguments: SimulatedJob.Status.allCases, ["pause", "resume", "cancel"])
  func `commands that do not fit the status are refused`(status: SimulatedJob.Status, command: String) throws {
    let allowed: [String: [SimulatedJob.Status]] = [
      "pause": [.pending, .running], "resume": [.paused], "cancel": [.pending, .running, .paused],
    ]
    let words = ["pause": "paused", "resume": "resumed", "cancel": "cancelled"]
    let test = TestServer(.default)
    let job = try #require(test.server.jobs.first { $0.status == status })

    let answer = try test.call("POST", "/bulk-send/\(job.id)/\(command)")

    guard allowed[command]?.contains(status) == true else {
      let detail = "A job that is \(status.rawValue) can't be \(words[command] ?? "")"
      #expect(answer == (409, #"{"detail":"\#(detail)"}"#))
      return
    }
    #expect(answer.status == 200)
    let after: [String: SimulatedJob.Status] = ["pause": .paused, "resume": .running, "cancel": .cancelled]
    #expect(test.job(job.id)?.status == after[command])
  }

  @Test func `a paused job sends nothing until a gap after it is resumed`() throws {
    let test = TestServer()
    let id = try test.makeJob(people: 50)
    test.clock.advance(by: .seconds(600))
    _ = try test.call("POST", "/bulk-send/\(id)/pause")
    let before = try #require(test.job(id)).sentAt.count

    test.clock.advance(by: .seconds(36_000))
    let paused = test.job(id)?.sentAt.count
    _ = try test.call("POST", "/bulk-send/\(id)/resume")
    test.clock.advance(by: .seconds(29))
    let resumed = test.job(id)?.sentAt.count
    test.clock.advance(by: .seconds(91))

    #expect(paused == before)
    #expect(resumed == before)
    #expect((test.job(id)?.sentAt.count ?? 0) > before)
  }

  @Test func `a cancelled job never sends again, and its other recipients are cancelled`() throws {
    let test = TestServer()
    let id = try test.makeJob(people: 10)
    test.clock.advance(by: .seconds(300))

    _ = try test.call("POST", "/bulk-send/\(id)/cancel")
    test.clock.advance(by: .seconds(36_000))

    let job = try #require(test.job(id))
    let text = try test.call("GET", "/bulk-send/\(id)").text
    #expect(job.status == .cancelled && job.sentAt.count < 10)
    #expect(text.ranges(of: #""status":"cancelled""#).count == 1 + 10 - job.sentAt.count)
    #expect(test.server.nextEvent == nil)
  }

  @Test func `a job is completed with its last message`() throws {
    let test = TestServer()
    let id = try test.makeJob(people: 30)

    test.clock.advance(by: .seconds(30 * 120))

    let job = try #require(test.job(id))
    #expect(job.status == .completed)
    #expect(job.sent + job.failed == 30 && job.failed > 0)
    #expect(job.completedAt == job.sentAt.last)
  }
}

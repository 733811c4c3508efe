import MoltFlow
import Testing

@testable import MoltFlowClient

/// Calls that do not follow.
struct RawCallMachineTests {
  private static let lost = APIError.replyLost(reason: "x")

  @Test(arguments: [
    (200, RawCall.Outcome.done), (204, .done), (299, .done), (302, .refused), (404, .refused), (503, .refused),
  ])
  func `a reply comes as it is, and its status says how it ended`(status: Int, outcome: RawCall.Outcome) {
    var run = RawMachineRun()

    #expect(run.reply(status, ["Content-Type": "application/json"], at: 1) == [])
    #expect(run.feed("da", at: 2) == [.body("da")])
    #expect(run.feed("ta", at: 3) == [.body("ta")])
    #expect(run.on(.ended, at: 4) == [.close, .finish(outcome)])
    #expect(run.feed("x", at: 5) == [])
  }

  @Test(arguments: [201, 404, 500])
  func `only a reply of status 200 is a stream`(status: Int) {
    var run = RawMachineRun()
    run.reply(status, ["Content-Type": "text/event-stream"], at: 0)

    #expect(run.feed("data: a\n\n", at: 1) == [.body("data: a\n\n")])
  }

  @Test func `a stream comes as events and an end`() {
    var run = RawMachineRun()
    run.open(at: 0)

    #expect(
      run.feed("id: 1\nretry: 5\ndata: a\n\nevent: x\ndata: b\n\nid: 2\ndata: c", at: 1) == [
        .event("a", id: "1"), .event("b", type: "x", id: "1"),
      ])
    #expect(run.on(.ended, at: 2) == [.close, .end(id: "1", retry: .milliseconds(5)), .finish(.done)])
  }

  @Test func `a stream that breaks has an end too`() {
    var run = RawMachineRun()
    run.open(at: 0)

    #expect(run.on(.broke(Self.lost), at: 1) == [.close, .end(), .finish(.failed(Self.lost))])
  }

  @Test(arguments: [APIError.unreachable(reason: "x"), .replyLost(reason: "x"), .tls(reason: "x"), .unauthorized])
  func `a request that fails is not repeated`(error: APIError) {
    var run = RawMachineRun()

    #expect(run.on(.broke(error), at: 1) == [.close, .finish(.failed(error))])
    #expect(run.nextWake == nil)
  }

  @Test func `a body that breaks off is no success`() {
    var run = RawMachineRun()
    run.reply(200, at: 0)
    run.feed("a", at: 1)

    #expect(run.on(.broke(Self.lost), at: 2) == [.close, .finish(.failed(Self.lost))])
  }

  @Test func `an event that is too large is told of`() {
    var run = RawMachineRun()
    run.open(at: 0)
    let long = String(repeating: "x", count: EventStreamParser.sizeLimit)

    #expect(run.feed("data: \(long)\n\ndata: a\n\n", at: 1) == [.event("a"), .tell(.dropped(1))])
    #expect(run.feed("data: b\n\n", at: 2) == [.event("b")])
  }

  @Test func `silence is borne where no limit is set`() {
    var run = RawMachineRun()

    #expect(run.nextWake == nil)
    run.open(at: 0)
    #expect(run.nextWake == nil)
  }

  @Test func `silence before the head ends the call`() {
    var run = RawMachineRun(idle: 5)

    #expect(run.nextWake == 5)
    #expect(run.on(.woke, at: 5) == [.close, .finish(.silent(5))])
  }

  @Test func `any byte begins the silence anew, and so does the end of a long writing`() {
    var run = RawMachineRun(idle: 5)
    run.open(at: 1)
    run.feed(":", at: 4)

    #expect(run.nextWake == 9)
    run.on(.written, at: 100)
    #expect(run.nextWake == 105)
    #expect(run.on(.woke, at: 104) == [])
    #expect(run.on(.woke, at: 105) == [.close, .end(), .finish(.silent(5))])
  }

  @Test func `silence within a body ends the call`() {
    var run = RawMachineRun(idle: 5)
    run.reply(200, at: 1)

    #expect(run.on(.woke, at: 6) == [.close, .finish(.silent(5))])
  }
}

import MoltFlow
import Testing

@testable import MoltFlowClient

/// Calls that follow their stream.
struct RawCallMachineFollowTests {
  private static let lost = APIError.replyLost(reason: "x")

  @Test func `a stream that ends is opened again behind the last whole event`() {
    var run = RawMachineRun.following()
    run.feed("id: 1\ndata: a\n\nid: 2\ndata: b", at: 1)

    #expect(run.on(.ended, at: 2) == [.close, .waiting(1)])
    #expect(run.nextWake == 3)
    #expect(run.on(.woke, at: 3) == [.open(lastEventID: "1")])
    run.open(at: 3)
    #expect(run.feed("\u{FEFF}data: c\n\n", at: 4) == [.event("c", id: "1")])
  }

  @Test func `waits double up to thirty seconds while no event comes`() {
    var run = RawMachineRun.following()
    var waits: [Double] = []

    for round in 1...7 {
      let time = Double(round) * 100
      run.open(at: time)
      run.on(.ended, at: time)
      waits.append((run.nextWake ?? 0) - time)
      run.on(.woke, at: time + 99)
    }

    #expect(waits == [1, 2, 4, 8, 16, 30, 30])
  }

  @Test(arguments: [("data: a\n\n", 1.0, 1.0), (": ping\n\n", 1, 4), (":", 60, 1)])
  func `an event, or a minute of life, begins the waits anew`(text: String, seconds: Double, wait: Double) {
    var run = RawMachineRun.following()
    for _ in 1...2 {
      run.on(.ended, at: 0)
      run.on(.woke, at: 10)
      run.open(at: 10)
    }
    run.feed(text, at: 10)

    #expect(run.on(.ended, at: 10 + seconds) == [.close, .waiting(wait)])
  }

  @Test(arguments: [("0", 1.0), ("2500", 2.5), ("999999999999999999999999999999", 60)])
  func `the server's reconnection time counts within 1 to 60 seconds`(retry: String, wait: Double) {
    var run = RawMachineRun.following()
    run.feed("retry: \(retry)\n", at: 0)

    #expect(run.on(.ended, at: 1) == [.close, .waiting(wait)])
  }

  @Test(arguments: [408, 425, 429, 500, 502, 503, 504])
  func `a status that may pass is tried again`(status: Int) {
    var run = RawMachineRun(follows: true)

    #expect(run.reply(status, at: 0) == [.close, .waiting(1)])
    #expect(run.on(.woke, at: 1) == [.open(lastEventID: "")])
  }

  @Test(arguments: [
    ("Retry-After", "7", 7.0), ("X-RateLimit-Reset", "9", 9), ("Retry-After", "0", 1), ("Retry-After", "999999", 300),
  ])
  func `the server's wait is kept, up to five minutes`(name: String, value: String, wait: Double) {
    var run = RawMachineRun(follows: true)

    #expect(run.reply(503, Headers([Headers.Field(name: name, value: value)]), at: 0) == [.close, .waiting(wait)])
  }

  @Test(arguments: [400, 401, 403, 404, 410, 422, 302, 418])
  func `a status that will not pass ends it, body and all`(status: Int) {
    var run = RawMachineRun(follows: true)

    #expect(run.reply(status, at: 0) == [])
    #expect(run.feed("gone", at: 1) == [.body("gone")])
    #expect(run.on(.ended, at: 2) == [.close, .finish(.refused)])
  }

  @Test(arguments: [("gone", [RawCallMachine.Action.body("\n")]), ("gone\n", []), ("", [])])
  func `after a stream its end stands on a line of its own`(body: String, gap: [RawCallMachine.Action]) {
    var run = RawMachineRun.following()
    run.feed("id: 1\ndata: a\n\n", at: 0)
    run.on(.ended, at: 1)
    run.on(.woke, at: 2)
    run.reply(410, at: 2)
    run.feed(body, at: 3)

    #expect(run.on(.ended, at: 4) == [.close] + gap + [.end(id: "1"), .finish(.refused)])
  }

  @Test func `204 is the server's way to end it`() {
    var first = RawMachineRun(follows: true)
    var later = RawMachineRun.following()
    later.feed("id: 1\nretry: 20\ndata: a\n\n", at: 0)
    later.on(.ended, at: 1)
    later.on(.woke, at: 2)

    #expect(first.reply(204, at: 0) == [.close, .end(), .finish(.done)])
    #expect(later.reply(204, at: 2) == [.close, .end(id: "1", retry: .milliseconds(20)), .finish(.done)])
  }

  @Test func `a first reply that is no stream is all there is`() {
    var run = RawMachineRun(follows: true)
    run.reply(200, ["Content-Type": "application/json"], at: 0)

    #expect(run.feed("[]", at: 1) == [.body("[]")])
    #expect(run.on(.ended, at: 2) == [.close, .finish(.done)])
  }

  @Test func `a stream that became something else twice in a row is lost`() {
    var run = RawMachineRun.following()
    run.on(.ended, at: 0)
    run.on(.woke, at: 10)

    #expect(run.reply(200, ["Content-Type": "text/html"], at: 10) == [.close, .waiting(2)])
    run.on(.woke, at: 20)
    let actions = run.reply(200, ["Content-Type": "text/html"], at: 20)
    #expect(actions == [.close, .end(), .finish(.noStream(mediaType: "text/html"))])
  }

  @Test func `a connection that breaks is opened again`() {
    var run = RawMachineRun.following()

    #expect(run.on(.broke(Self.lost), at: 0) == [.close, .waiting(1, Self.lost)])
    run.on(.woke, at: 1)
    let down = APIError.unreachable(reason: "x")
    #expect(run.on(.broke(down), at: 1) == [.close, .waiting(2, down)])
  }

  @Test func `a first reply that is lost is asked for again`() {
    var run = RawMachineRun(follows: true)

    #expect(run.on(.broke(Self.lost), at: 0) == [.close, .waiting(1, Self.lost)])
  }

  @Test(arguments: [
    APIError.unreachable(reason: "x"), .tls(reason: "x"), .foreignRedirect(host: "x"), .unauthorized,
  ])
  func `an address or a key that is no good from the start is not tried again`(error: APIError) {
    var run = RawMachineRun(follows: true)

    #expect(run.on(.broke(error), at: 0) == [.close, .finish(.failed(error))])
  }

  @Test func `a redirect to another origin ends a stream that ran`() {
    var run = RawMachineRun.following()
    run.on(.ended, at: 0)
    run.on(.woke, at: 1)

    let actions = run.on(.broke(.foreignRedirect(host: "x")), at: 1)

    #expect(actions == [.close, .end(), .finish(.failed(.foreignRedirect(host: "x")))])
  }

  @Test(arguments: [(nil, 180.0, "180 seconds"), (2.5, 2.5, "2.5 seconds")])
  func `silence has the stream opened again`(idle: Double?, limit: Double, words: String) {
    var run = RawMachineRun.following(idle: idle)

    #expect(run.nextWake == limit)
    let lost = APIError.replyLost(reason: "nothing came for \(words)")
    #expect(run.on(.woke, at: limit) == [.close, .waiting(1, lost)])
    #expect(run.on(.woke, at: limit + 1) == [.open(lastEventID: "")])
    #expect(run.nextWake == 2 * limit + 1)
  }

  @Test func `a head that never comes is asked for again`() {
    var run = RawMachineRun(follows: true, idle: 5)

    let lost = APIError.replyLost(reason: "nothing came for 5 seconds")
    #expect(run.on(.woke, at: 5) == [.close, .waiting(1, lost)])
  }
}

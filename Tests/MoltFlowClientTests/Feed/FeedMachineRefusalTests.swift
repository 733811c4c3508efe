import MoltFlow
import Testing

@testable import MoltFlowClient

struct FeedMachineRefusalTests {
  private static func opening() -> MachineRun {
    var run = MachineRun()
    run.on(.started, at: 0)
    run.on(.job(.running), at: 0)
    return run
  }

  @Test(arguments: [
    (400, APIError.invalid(fields: [], detail: "no")), (401, .unauthorized),
    (403, .forbidden(detail: "no", missingScopes: [])), (404, .notFound(detail: "no")),
    (410, .notFound(detail: "no")), (422, .invalid(fields: [], detail: "no")),
  ])
  func `a status that trying again can't help ends the feed`(status: Int, error: APIError) {
    var run = Self.opening()

    let actions = run.reply(status, #"{"detail":"no"}"#, at: 1)

    #expect(actions == [.close])
    #expect(run.link == .lost(error))
    #expect(run.nextWake == nil)
  }

  @Test(arguments: [APIError.tls(reason: "x"), .foreignRedirect(host: "evil.example"), .noKey])
  func `a connection that must not be made ends the feed`(error: APIError) {
    var run = Self.opening()

    run.on(.openFailed(error), at: 1)

    #expect(run.link == .lost(error))
  }

  @Test func `status 204 ends the feed, after a last read`() {
    var run = Self.opening()

    let actions = run.on(.opened(status: 204, headers: [:]), at: 1)
    let link = run.link
    run.on(.job(.completed), at: 2)

    #expect(actions == [.close, .read])
    #expect(link == .lost(.unexpected(status: 204, detail: "the server ended the stream for good")))
    #expect(run.link == .ended)
  }

  @Test(arguments: [408, 425, 429, 500, 502, 503])
  func `a passing failure is tried again after the backoff`(status: Int) {
    var run = Self.opening()

    run.reply(status, "busy", at: 1)

    #expect(run.link == .reconnecting(attempt: 1, at: MachineRun.date(2)))
    #expect(run.on(.woke, at: 2) == [.open])
  }

  @Test(
    arguments: [
      (429, ["Retry-After": "40"], 41.0), (503, ["Retry-After": "40"], 41), (429, ["X-RateLimit-Reset": "50"], 51),
      (503, ["Retry-After": "86400"], 301), (503, ["Retry-After": "0"], 2),
    ] as [(Int, Headers, Double)])
  func `the server says how long to wait, up to five minutes`(status: Int, headers: Headers, until: Double) {
    var run = Self.opening()

    run.reply(status, headers: headers, at: 1)

    #expect(run.link == .reconnecting(attempt: 1, at: MachineRun.date(until)))
    #expect(run.nextWake == (until > 151 ? 150 : until))
  }

  @Test(arguments: [302, 405, 406, 409])
  func `a server that offers no stream is polled`(status: Int) {
    var run = Self.opening()

    let actions = run.reply(status, at: 1)

    #expect(actions == [.close, .read])
    #expect(run.link == .polling(next: MachineRun.date(31)))
  }

  @Test func `the fifth failure in a row begins polling`() {
    var run = Self.opening()

    var waits: [Double] = []
    var time = 0.0
    for _ in 1...4 {
      run.on(.openFailed(.unreachable(reason: "x")), at: time)
      waits.append((run.nextWake ?? 0) - time)
      time = run.nextWake ?? 0
      run.on(.woke, at: time)
    }
    let actions = run.on(.openFailed(.unreachable(reason: "x")), at: time)

    #expect(waits == [1, 2, 4, 8])
    #expect(actions == [.close, .read])
    #expect(run.link == .polling(next: MachineRun.date(time + 30)))
  }

  @Test(arguments: [429, 500, 503])
  func `five replies of a passing failure in a row begin polling, and the stream is tried again`(status: Int) {
    var run = Self.opening()

    for (time, next) in [(0.0, 1.0), (1, 3), (3, 7), (7, 15)] {
      run.reply(status, at: time)
      #expect(run.on(.woke, at: next) == [.open])
    }
    let actions = run.reply(status, at: 15)

    #expect(actions == [.close, .read])
    #expect(run.link == .polling(next: MachineRun.date(45)))
    #expect(run.machine.streamAgainAt == MachineRun.date(315))
  }

  @Test func `three streams in a row without a byte begin polling`() {
    var run = MachineRun.live()

    for time in [100.0, 200] {
      run.on(.closed(nil), at: time)
      run.on(.job(.running), at: time)
      run.on(.woke, at: time + 1)
      run.open(at: time + 1)
      run.on(.job(.running), at: time + 1)
    }
    let actions = run.on(.closed(nil), at: 300)

    #expect(actions == [.close, .read])
    #expect(run.link == .polling(next: MachineRun.date(330)))
  }

  @Test func `JSON where a stream was due is a snapshot, and the job is polled`() {
    var run = Self.opening()

    let actions = run.reply(200, #"{"sent":11,"total":50}"#, headers: ["Content-Type": "application/json"], at: 1)

    #expect(actions == [.report(.progress(JobProgress(sent: 11, total: 50))), .close])
    #expect(run.link == .polling(next: MachineRun.date(31)))
    #expect(run.on(.woke, at: 31) == [.read])
  }

  @Test func `a page where a stream was due is tried once more, then given up`() {
    var run = Self.opening()

    run.reply(200, "<html>", headers: ["Content-Type": "text/html; charset=utf-8"], at: 1)
    let first = run.link
    run.on(.woke, at: 2)
    run.reply(200, "<html>", headers: ["Content-Type": "text/html"], at: 3)

    #expect(first == .reconnecting(attempt: 1, at: MachineRun.date(2)))
    #expect(
      run.link == .lost(.unexpected(status: 200, detail: "text/html came where a stream of progress was due")))
  }

  @Test func `an endless reply that is no stream is cut`() {
    var run = Self.opening()
    run.on(.opened(status: 404, headers: [:]), at: 1)

    let actions = run.feed(String(repeating: "x", count: 70_000), at: 2)

    #expect(actions == [.close, .close])
    #expect(run.link == .lost(.notFound(detail: String(repeating: "x", count: 2000))))
  }
}

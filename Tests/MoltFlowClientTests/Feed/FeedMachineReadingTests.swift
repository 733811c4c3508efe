import MoltFlow
import Testing

@testable import MoltFlowClient

struct FeedMachineReadingTests {
  @Test func `a read job is reported`() {
    var run = MachineRun()
    run.on(.started, at: 0)

    let actions = run.on(.job(.running), at: 1)

    #expect(actions == [.report(.job(.running))])
    #expect(run.machine.lastNewsAt == MachineRun.date(1))
  }

  @Test func `a job read as over ends the feed`() {
    var run = MachineRun.live()
    run.on(.closed(nil), at: 10)

    let actions = run.on(.job(.completed), at: 11)

    #expect(actions == [.report(.job(.completed)), .close])
    #expect(run.link == .ended)
    #expect(run.nextWake == nil)
  }

  @Test func `a seam during a read is followed by another read`() {
    var run = MachineRun.live()
    run.feed("data: {\"sent\":11}\n\n", at: 1)
    run.on(.closed(nil), at: 2)
    run.on(.woke, at: 3)
    let atOpening = run.open(at: 3)

    let actions = run.on(.job(.running), at: 4)

    #expect(atOpening == [])
    #expect(actions == [.report(.job(.running)), .read])
  }

  @Test(arguments: [APIError.unauthorized, .notFound(detail: ""), .forbidden(detail: nil, missingScopes: [])])
  func `a read that is refused for good loses the feed`(error: APIError) {
    var run = MachineRun.live()
    run.on(.closed(nil), at: 10)

    let actions = run.on(.readFailed(error), at: 11)

    #expect(actions == [.close])
    #expect(run.link == .lost(error))
  }

  @Test func `a read that fails beside a live stream is tried again later`() {
    var run = MachineRun()
    run.on(.started, at: 0)
    run.open(at: 1)

    run.on(.readFailed(.replyLost(reason: "")), at: 2)

    #expect(run.link == .live)
    #expect(run.nextWake == 32)
    #expect(run.on(.woke, at: 32) == [.read])
  }

  @Test func `a limit met by the read at a seam delays the next stream too`() {
    var run = MachineRun.live()
    run.feed("data: {\"sent\":11}\n\n", at: 5)
    run.on(.closed(nil), at: 10)

    run.on(.readFailed(.rateLimited(until: MachineRun.date(40))), at: 10)

    #expect(run.link == .reconnecting(attempt: 1, at: MachineRun.date(40)))
    #expect(run.on(.woke, at: 11) == [])
  }
}

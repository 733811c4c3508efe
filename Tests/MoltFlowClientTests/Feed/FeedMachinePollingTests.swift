import MoltFlow
import Testing

@testable import MoltFlowClient

struct FeedMachinePollingTests {
  @Test func `a polled job is read every 30 seconds`() {
    var run = MachineRun.polling()

    let first = run.on(.woke, at: 30)
    run.on(.job(.running), at: 31)

    #expect(first == [.read])
    #expect(run.link == .polling(next: MachineRun.date(61)))
    #expect(run.nextWake == 61)
  }

  @Test func `the stream is tried again every five minutes, and its first byte ends the polling`() {
    var run = MachineRun.polling()

    let atWake = run.on(.woke, at: 300)
    run.on(.job(.running), at: 301)
    run.open(at: 302)
    let link = run.link
    let atByte = run.feed(":", at: 303)

    #expect(atWake == [.open, .read])
    #expect(link == .polling(next: MachineRun.date(331)))
    #expect(atByte == [.read])
    #expect(run.link == .live)
  }

  @Test func `a stream that is still not to be had leaves the polling as it is`() {
    var run = MachineRun.polling()
    run.on(.woke, at: 300)
    run.on(.job(.running), at: 301)

    run.on(.openFailed(.unreachable(reason: "")), at: 302)

    #expect(run.link == .polling(next: MachineRun.date(331)))
    #expect(run.machine.streamAgainAt == MachineRun.date(602))
  }

  @Test func `polls that fail are said to fail, and the first that works tries the stream`() {
    var run = MachineRun.polling()
    run.on(.woke, at: 30)

    run.on(.readFailed(.unreachable(reason: "")), at: 31)
    let link = run.link
    run.on(.woke, at: 61)
    run.on(.job(.running), at: 62)

    #expect(link == .reconnecting(attempt: 1, at: MachineRun.date(61)))
    #expect(run.link == .polling(next: MachineRun.date(92)))
    #expect(run.on(.woke, at: 62) == [.open])
  }

  @Test func `each refusal for too many polls doubles the pause between them`() {
    var run = MachineRun.polling()
    run.on(.woke, at: 30)

    run.on(.readFailed(.rateLimited(until: nil)), at: 30)
    let first = run.nextWake
    run.on(.woke, at: 90)
    run.on(.readFailed(.rateLimited(until: MachineRun.date(250))), at: 90)

    #expect(first == 90)
    #expect(run.nextWake == 250)
  }

  @Test func `a job read as over ends the polling`() {
    var run = MachineRun.polling()
    run.on(.woke, at: 30)

    run.on(.job(.completed), at: 31)

    #expect(run.link == .ended)
    #expect(run.nextWake == nil)
  }

  @Test func `trying now reads and asks for the stream`() {
    var run = MachineRun.polling()

    #expect(run.on(.triedNow, at: 5) == [.read, .open])
  }
}

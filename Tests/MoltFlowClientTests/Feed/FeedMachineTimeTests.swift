import MoltFlow
import Testing

@testable import MoltFlowClient

struct FeedMachineTimeTests {
  @Test func `an opening that takes thirty seconds has failed`() {
    var run = MachineRun()
    run.on(.started, at: 0)

    let due = run.nextWake
    let actions = run.on(.woke, at: 30)

    #expect(due == 30)
    #expect(actions == [.close])
    #expect(run.link == .reconnecting(attempt: 1, at: MachineRun.date(31)))
    #expect(run.open(at: 30.5) == [])
  }

  @Test func `silence of 180 seconds is death, whatever the bytes before it were`() {
    var run = MachineRun.live()
    run.feed("data: {\"sent\":11}\n\n:", at: 100)
    run.on(.woke, at: 250)
    run.on(.job(.running), at: 250)

    let due = run.nextWake
    let actions = run.on(.woke, at: 280)

    #expect(due == 280)
    #expect(actions == [.close, .read])
    #expect(run.link == .reconnecting(attempt: 1, at: MachineRun.date(281)))
  }

  @Test func `a server that comments every 20 seconds is dead after 60`() {
    var run = MachineRun.live()
    run.feed(":\n", at: 20)
    run.feed(":\n", at: 40)

    #expect(run.nextWake == 100)
    #expect(run.on(.woke, at: 100) == [.close, .read])
  }

  @Test func `a job of which nothing is heard for 150 seconds is read`() {
    var run = MachineRun.live()
    run.feed(":\n", at: 100)
    run.feed("data: {\"sent\":11}\n\n", at: 120)
    run.feed(":\n", at: 220)

    let due = run.nextWake
    let actions = run.on(.woke, at: 270)

    #expect(due == 270)
    #expect(actions == [.read])
    #expect(run.link == .live)
  }

  @Test func `a job with all recipients accounted for is read two seconds later, then every thirty`() {
    var run = MachineRun.live()
    run.feed("data: {\"sent\":48,\"failed\":2}\n\n", at: 10)
    run.feed("data: {\"sent\":48,\"failed\":2}\n\n", at: 11)

    let first = run.nextWake
    let actions = run.on(.woke, at: 12)
    run.on(.job(Job(id: "7", status: .running, total: 50, sent: 48, failed: 2)), at: 13)

    #expect(first == 12)
    #expect(actions == [.read])
    #expect(run.nextWake == 43)
  }

  @Test func `lines that never become an event are no stream`() {
    var run = MachineRun.live()
    for time in stride(from: 10.0, through: 190, by: 20) {
      run.feed("data: {\"sent\":11}\n", at: time)
      if run.nextWake == 150 { run.on(.woke, at: 150) }
    }
    run.on(.job(.running), at: 190)

    #expect(run.nextWake == 190)
    #expect(run.on(.woke, at: 190) == [.close, .read])
    #expect(run.link == .polling(next: MachineRun.date(220)))
  }

  @Test func `a wake before its time does nothing`() {
    var run = MachineRun.live()

    #expect(run.on(.woke, at: 149) == [])
    #expect(run.link == .live)
  }

  @Test func `after a stop of the program the stream is opened anew at once`() {
    var run = MachineRun.live()

    let actions = run.on(.resumed, at: 60)

    #expect(actions == [.close, .open])
    #expect(run.open(at: 61) == [.read])
  }
}

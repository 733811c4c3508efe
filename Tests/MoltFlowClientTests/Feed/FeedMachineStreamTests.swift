import MoltFlow
import Testing

@testable import MoltFlowClient

struct FeedMachineStreamTests {
  @Test func `a feed begins with the stream and a read of the job`() {
    var run = MachineRun()

    let actions = run.on(.started, at: 0)

    #expect(actions == [.open, .read])
    #expect(run.link == .connecting)
  }

  @Test(arguments: ["text/event-stream", "Text/Event-Stream; charset=latin1", " text/event-stream ;x=y"])
  func `the first stream is live without another read`(type: String) {
    var run = MachineRun()
    run.on(.started, at: 0)
    run.on(.job(.running), at: 1)

    let actions = run.on(.opened(status: 200, headers: ["content-type": type]), at: 2)

    #expect(actions == [])
    #expect(run.link == .live)
  }

  @Test func `events are reported in order with what they say`() {
    var run = MachineRun.live()

    let actions = run.feed("data: {\"sent\":11}\n\nid: 4\ndata: {\"failed\":1}\n\ndata: {", at: 30)

    #expect(actions == [.report(.progress(JobProgress(sent: 11))), .report(.progress(JobProgress(failed: 1)))])
    #expect(run.machine.lastNewsAt == MachineRun.date(30))
  }

  @Test(arguments: [
    "data: hello\n\n", "event: ping\ndata: {\"status\":\"alive\"}\n\n", "data: {\"time\":5}\n\n", ": comment\n\n",
  ])
  func `events that say nothing of the job are no news`(text: String) {
    var run = MachineRun.live()

    let actions = run.feed(text, at: 30)

    #expect(actions == [])
    #expect(run.machine.lastNewsAt == MachineRun.date(0))
  }

  @Test(arguments: [
    ("event: progress\ndata: {\"sent\":11}\n\n", JobProgress(sent: 11)),
    ("event: done\ndata: {\"status\":\"failed\"}\n\n", JobProgress(status: .failed)),
  ])
  func `an event with a name of its own counts when it speaks of the job`(text: String, progress: JobProgress) {
    var run = MachineRun.live()

    let actions = run.feed(text, at: 30)

    #expect(actions.first == .report(.progress(progress)))
  }

  @Test func `snapshots without blank lines between them are taken one by one`() {
    var run = MachineRun.live()

    let actions = run.feed("data: {\"sent\":11}\ndata: {\"sent\":12}\n\n", at: 30)

    #expect(actions == [.report(.progress(JobProgress(sent: 11))), .report(.progress(JobProgress(sent: 12)))])
  }

  @Test(arguments: ["completed", "cancelled", "failed"])
  func `a terminal status ends the stream from our side`(status: String) {
    var run = MachineRun.live()

    let actions = run.feed("data: {\"status\":\"\(status)\"}\n\ndata: {\"sent\":1}\n\n", at: 30)

    #expect(actions.count == 2)
    #expect(actions.last == .close)
    #expect(run.link == .ended)
    #expect(run.nextWake == nil)
    #expect(run.on(.closed(nil), at: 31) == [])
    #expect(run.on(.triedNow, at: 32) == [])
  }

  @Test func `a pause is no end`() {
    var run = MachineRun.live()

    run.feed("data: {\"status\":\"paused\"}\n\n", at: 30)

    #expect(run.link == .live)
  }

  @Test func `a stream that ends early is followed by a read and another stream a second later`() {
    var run = MachineRun.live()
    run.feed("id: 4\ndata: {\"sent\":11}\n\n", at: 5)

    let atEnd = run.on(.closed(nil), at: 10)
    let link = run.link
    run.on(.job(.running), at: 10.5)
    let atWake = run.on(.woke, at: 11)
    let atOpening = run.open(at: 12)

    #expect(atEnd == [.read])
    #expect(link == .reconnecting(attempt: 1, at: MachineRun.date(11)))
    #expect(atWake == [.open(lastEventID: "4")])
    #expect(atOpening == [.read])
    #expect(run.link == .live)
  }

  @Test func `a stream of events that breaks again and again is opened each second`() {
    var run = MachineRun.live()

    for second in 1...10 {
      let time = Double(second) * 10
      run.feed("data: {\"sent\":11}\n\n", at: time)
      run.on(.closed(.replyLost(reason: "")), at: time)
      #expect(run.link == .reconnecting(attempt: 1, at: MachineRun.date(time + 1)))
      run.on(.woke, at: time + 1)
      run.open(at: time + 1)
    }
  }

  @Test func `a stream that held for a minute without events begins the backoff anew`() {
    var run = MachineRun.live()
    run.feed(":\n", at: 1)
    run.on(.closed(nil), at: 2)
    run.on(.woke, at: 3)
    run.open(at: 3)
    run.feed(":\n", at: 4)

    run.on(.closed(nil), at: 63)

    #expect(run.link == .reconnecting(attempt: 1, at: MachineRun.date(64)))
  }

  @Test func `the server's reconnection time is kept to`() {
    var run = MachineRun.live()
    run.feed("retry: 7000\n\n", at: 1)

    run.on(.closed(nil), at: 2)

    #expect(run.link == .reconnecting(attempt: 1, at: MachineRun.date(9)))
  }

  @Test func `a stopped feed closes and stays silent`() {
    var run = MachineRun.live()

    let actions = run.on(.stopped, at: 1)

    #expect(actions == [.close])
    #expect(run.nextWake == nil)
    #expect(run.feed("data: {\"sent\":11}\n\n", at: 2) == [])
    #expect(run.on(.job(.running), at: 2) == [])
    #expect(run.on(.triedNow, at: 3) == [])
  }
}

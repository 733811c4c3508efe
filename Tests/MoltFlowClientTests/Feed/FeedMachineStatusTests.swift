import MoltFlow
import Testing

@testable import MoltFlowClient

struct FeedMachineStatusTests {
  private static let paused = Job(id: "7", status: .paused, total: 50, sent: 10)

  @Test func `a snapshot from before a pause brings its counts, and the job is read before it runs again`() {
    var run = MachineRun.live()
    run.on(.told(Self.paused), at: 5)

    let atSnapshot = run.feed("data: {\"sent\":11,\"status\":\"running\"}\n\n", at: 6)
    let counts = run.machine.counts
    let atReading = run.on(.job(Self.paused), at: 7)

    #expect(atSnapshot == [.report(.progress(JobProgress(sent: 11, status: .running))), .read])
    #expect(counts == JobCounts(sent: 11, total: 50, status: .paused))
    #expect(atReading == [.report(.job(Self.paused))])
    #expect(run.machine.counts.status == .paused)
  }

  @Test(arguments: [Job.Status.paused, .other("resting")])
  func `a change is read once, and a stream that repeats it costs nothing`(status: Job.Status) {
    var run = MachineRun.live()
    let text = "data: {\"status\":\"\(status.unknownWord ?? "paused")\"}\n\n"

    let first = run.feed(text, at: 10)
    run.on(.job(Job(id: "7", status: status, total: 50, sent: 10)), at: 11)
    let repeated = [12.0, 42, 72, 102].map { run.feed(text, at: $0) }

    #expect(first == [.report(.progress(JobProgress(status: status))), .read])
    #expect(repeated == Array(repeating: [.report(.progress(JobProgress(status: status)))], count: 4))
    #expect(run.machine.reading.due == MachineRun.date(252))
  }

  @Test func `a running job whose stream says running is not read`() {
    var run = MachineRun.live()

    let actions = (1...100).flatMap { run.feed("data: {\"status\":\"running\"}\n\n", at: Double($0)) }

    #expect(!actions.contains(.read))
    #expect(run.machine.reading.due == MachineRun.date(250))
  }

  @Test func `a pending job runs as soon as the stream says so`() {
    var run = MachineRun()
    run.on(.started, at: 0)
    run.on(.job(Job(id: "7", status: .pending, total: 50)), at: 0)
    run.open(at: 0)

    let actions = run.feed("data: {\"status\":\"running\"}\n\n", at: 30)

    #expect(actions == [.report(.progress(JobProgress(status: .running)))])
    #expect(run.machine.counts.status == .running)
  }

  @Test func `what a reading denied is read again after thirty seconds, however often the stream says it`() {
    var run = MachineRun.live()

    let first = run.feed("data: {\"status\":\"paused\"}\n\n", at: 10)
    run.on(.job(.running), at: 11)
    let repeated = (12...20).flatMap { run.feed("data: {\"status\":\"paused\"}\n\n", at: Double($0)) }
    let due = run.nextWake
    let atWake = run.on(.woke, at: 40)

    #expect(first.contains(.read))
    #expect(!repeated.contains(.read))
    #expect(due == 40)
    #expect(atWake == [.read])
  }

  @Test func `a reading that fails leaves the status as it is and is made again`() {
    var run = MachineRun.live()
    run.feed("data: {\"status\":\"paused\"}\n\n", at: 10)

    run.on(.readFailed(.unreachable(reason: "")), at: 11)
    run.feed("data: {\"status\":\"paused\"}\n\n", at: 12)

    #expect(run.machine.counts.status == .running)
    #expect(run.nextWake == 40)
  }

  @Test func `a read that began before the stream spoke is followed by another unless it agrees`() {
    var agreeing = MachineRun()
    agreeing.on(.started, at: 0)
    agreeing.open(at: 0)
    agreeing.feed("data: {\"status\":\"paused\"}\n\n", at: 1)
    var former = agreeing

    #expect(agreeing.on(.job(Self.paused), at: 2) == [.report(.job(Self.paused))])
    #expect(former.on(.job(.running), at: 2) == [.report(.job(.running)), .read])
  }

  @Test func `a read that a command overtook keeps its counts, and the job is read again`() {
    var run = MachineRun.live()
    run.on(.triedNow, at: 4)
    run.on(.told(Self.paused), at: 5)

    let overtaken = run.on(.job(Job(id: "7", status: .running, total: 50, sent: 12)), at: 6)
    let next = run.on(.job(.running), at: 7)

    #expect(overtaken == [.report(.job(Job(id: "7", status: .paused, total: 50, sent: 12))), .read])
    #expect(next == [.report(.job(.running))])
    #expect(run.machine.counts.status == .running)
  }

  @Test func `an end counts even where a command overtook it`() {
    var run = MachineRun.live()
    run.on(.triedNow, at: 4)
    run.on(.told(Self.paused), at: 5)

    let actions = run.on(.job(.completed), at: 6)

    #expect(actions == [.report(.job(.completed)), .close])
  }
}

import MoltFlow
import Testing

@Suite struct JobProgressTests {
  static let guide = #"{"sent": 45, "total": 127, "failed": 0, "status": "running"}"#
  static let first = JobProgress(sent: 45, total: 127, failed: 0, status: .running)

  @Test(arguments: [
    (guide, [first]),
    (#"{"sent_count":45,"total_recipients":"127","failed_count":0.0,"status":"RUNNING"}"#, [first]),
    (#"{"sent":1,"pending":9}"#, [JobProgress(sent: 1, pending: 9)]),
    (#"{"data":{"sent":1}}"#, [JobProgress(sent: 1)]), (#"{"job":{"id":"j","sent_count":1}}"#, [JobProgress(sent: 1)]),
    (#"{"status":"on hold"}"#, [JobProgress(status: .other("on hold"))]),
    (#"{"sent":-1,"total":99999999999}"#, []), ("{}", []), ("", []), ("ping", []), ("[1]", []), ("[]", []),
    (#"{"type":"heartbeat"}"#, []), ("{\n\"sent\":\n1}", [JobProgress(sent: 1)]),
  ])
  func `the data of an event holds these snapshots`(data: String, snapshots: [JobProgress]) {
    #expect(JobProgress.snapshots(in: data) == snapshots)
  }

  @Test func `the guide's example, without empty lines, is its snapshots in order`() {
    let example = """
      data: {"sent": 45, "total": 127, "failed": 0, "status": "running"}
      data: {"sent": 46, "total": 127, "failed": 0, "status": "running"}


      """
    var parser = EventStreamParser()

    let snapshots = parser.feed(example.utf8).flatMap { JobProgress.snapshots(in: $0.data) }

    #expect(snapshots == [Self.first, JobProgress(sent: 46, total: 127, failed: 0, status: .running)])
  }

  @Test func `lines of which one is no JSON are nothing`() {
    #expect(JobProgress.snapshots(in: Self.guide + "\nping").isEmpty)
  }
}

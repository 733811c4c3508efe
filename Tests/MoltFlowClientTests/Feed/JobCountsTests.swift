import MoltFlow
import Testing

@testable import MoltFlowClient

struct JobCountsTests {
  @Test(arguments: [
    (JobProgress(sent: 12), 12, 2, 50), (JobProgress(sent: 9), 10, 2, 50), (JobProgress(failed: 3), 10, 3, 50),
    (JobProgress(failed: 1), 10, 2, 50), (JobProgress(total: 40), 10, 2, 40), (JobProgress(total: 0), 10, 2, 50),
    (JobProgress(sent: -1, total: -1, failed: -1), 10, 2, 50),
    (JobProgress(sent: .max, total: .max, failed: .max), 10, 2, 50), (JobProgress(), 10, 2, 50),
  ])
  func `counts never fall, and nonsense is ignored`(progress: JobProgress, sent: Int, failed: Int, total: Int) {
    var counts = JobCounts(sent: 10, failed: 2, total: 50, status: .running)

    counts.merge(progress)

    #expect(counts == JobCounts(sent: sent, failed: failed, total: total, status: .running))
  }

  @Test(arguments: [Job.Status.completed, .cancelled, .failed])
  func `the first end stays, counts may still rise`(end: Job.Status) {
    var counts = JobCounts(sent: 10, total: 50, status: end)

    counts.merge(JobProgress(sent: 11, status: .running))
    counts.merge(JobProgress(status: .completed))

    #expect(counts == JobCounts(sent: 11, total: 50, status: end))
  }

  @Test(arguments: [
    (JobCounts(sent: 48, failed: 2, total: 50, status: .running), true),
    (JobCounts(sent: 48, failed: 2, total: 50), true),
    (JobCounts(sent: 47, failed: 2, total: 50, status: .running), false),
    (JobCounts(sent: 48, failed: 2, total: 50, status: .completed), false),
    (JobCounts(status: .running), false),
  ])
  func `a job finishes while all recipients are accounted for and no end is said`(
    counts: JobCounts, isFinishing: Bool
  ) {
    #expect(counts.isFinishing == isFinishing)
  }

  @Test(
    arguments: [
      (.pending, .running, .running), (.running, .completed, .completed), (.paused, .cancelled, .cancelled),
      (nil, .failed, .failed), (.pending, .paused, .pending), (.running, .paused, .running),
      (.paused, .running, .paused), (.running, .other("resting"), .running), (.running, nil, .running),
      (nil, .running, nil),
    ] as [(Job.Status?, Job.Status?, Job.Status?)])
  func `a snapshot's status counts where a job can't have come back from it`(
    status: Job.Status?, said: Job.Status?, known: Job.Status?
  ) {
    var counts = JobCounts(sent: 10, total: 50, status: status)

    counts.merge(JobProgress(sent: 11, status: said))

    #expect(counts == JobCounts(sent: 11, total: 50, status: known))
  }

  @Test func `a job takes a snapshot in`() {
    var job = Job(id: "7", status: .running, total: 50, sent: 10)

    job.merge(JobProgress(sent: 11, failed: 1, status: .completed))

    #expect(job == Job(id: "7", status: .completed, total: 50, sent: 11, failed: 1))
  }

  @Test func `a job read from a list keeps what the list leaves out`() {
    var job = Job(id: "7", status: .running, total: 50, sent: 10, messageContent: "Hello", recipients: [])

    job.merge(Job(id: "7", groupID: "g", status: .running, total: 50, sent: 9))

    #expect(
      job
        == Job(
          id: "7", groupID: "g", status: .running, total: 50, sent: 10, messageContent: "Hello", recipients: []))
  }
}

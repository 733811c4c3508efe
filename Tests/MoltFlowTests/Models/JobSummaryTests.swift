import MoltFlow
import Testing

@Suite struct JobSummaryTests {
  @Test func `a summary says all that the job says but its recipients`() throws {
    let reply = try Sample.data("bulk-send-detail.assumed")
    var job = try Endpoint.job("j-1").response(status: 200, body: reply)

    let summary = try Endpoint.jobSummary("j-1").response(status: 200, body: reply)

    #expect(job.recipients?.isEmpty == false)
    job.recipients = nil
    #expect(summary == job)
  }
}

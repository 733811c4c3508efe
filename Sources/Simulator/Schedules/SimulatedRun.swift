public import FoundationEssentials

/// One past run of a schedule.
public struct SimulatedRun: Identifiable, Codable, Sendable {
  public let id: String
  /// The job it started; nil for one that could not, and for those of long ago.
  public let jobID: String?
  public let error: String?

  let at: Moment
  /// What is known without the job.
  let status: SimulatedJob.Status
  let sent, failed, total: Int

  public var ranAt: Date { at.date }

  /// As the history answers it; `job` is the one it started, whose numbers are the latest.
  func json(job: SimulatedJob?) -> JSON {
    [
      "id": .string(id), "executed_at": .moment(at), "status": .string((job?.status ?? status).rawValue),
      "sent_count": .number(job?.sent ?? sent), "failed_count": .number(job?.failed ?? failed),
      "total_recipients": .number(job?.total ?? total), "error": .string(error), "bulk_send_job_id": .string(jobID),
    ]
  }
}

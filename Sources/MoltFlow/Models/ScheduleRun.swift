public import FoundationEssentials

/// One past run of a scheduled message.
///
/// No document gives the fields; every one is optional on the wire.
public struct ScheduleRun: Equatable, Sendable {
  public var id: String?
  public var ranAt: Date?
  /// The server's own word; empty when the server sent none.
  public var status: String
  public var sent: Int?
  public var failed: Int?
  public var total: Int?
  /// What went wrong, in the server's words.
  public var error: String?
  /// The bulk-send job the run started, where the server names one.
  public var jobID: Job.ID?

  public init(
    id: String? = nil, ranAt: Date? = nil, status: String, sent: Int? = nil, failed: Int? = nil, total: Int? = nil,
    error: String? = nil, jobID: Job.ID? = nil
  ) {
    self.id = id
    self.ranAt = ranAt
    self.status = status
    self.sent = sent
    self.failed = failed
    self.total = total
    self.error = error
    self.jobID = jobID
  }
}

extension ScheduleRun: ServerObject {
  static let listNames = ["history", "executions", "execution_history", "runs"]
  static let objectNames = ["execution", "run"]

  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    self.init(
      id: fields.text("id", "execution_id", "run_id"),
      ranAt: fields.date("executed_at", "run_at", "started_at", "created_at"),
      status: fields.text("status") ?? "",
      sent: fields.count("sent_count", "sent"),
      failed: fields.count("failed_count", "failed"),
      total: fields.count("total_recipients", "total"),
      error: fields.text("error", "error_message"),
      jobID: fields.identifier("bulk_send_job_id", "bulk_job_id", "job_id")
    )
  }
}

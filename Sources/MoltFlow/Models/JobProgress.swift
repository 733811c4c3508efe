/// One snapshot of a job's progress stream; what is missing keeps its former value.
///
/// Source: outreach guide 2.0.0, “Stream progress”: `{"sent":45,"total":127,"failed":0,"status":"running"}`.
public struct JobProgress: Equatable, Sendable {
  public var sent: Int?
  public var total: Int?
  public var failed: Int?
  /// Recipients not tried yet, where the server counts them.
  public var pending: Int?
  public var status: Job.Status?

  public init(
    sent: Int? = nil, total: Int? = nil, failed: Int? = nil, pending: Int? = nil, status: Job.Status? = nil
  ) {
    self.sent = sent
    self.total = total
    self.failed = failed
    self.pending = pending
    self.status = status
  }
}

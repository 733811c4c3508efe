public import MoltFlow

/// How far a job has come: the reduction of all that was said of it, in whatever order it came.
///
/// Counts never fall, and a job that has come to its end stays there: a snapshot may be older than what is known. For
/// the same reason a snapshot can't pause or resume a job; that takes a reading.
public struct JobCounts: Equatable, Sendable {
  /// The greatest number of recipients said to be served.
  public private(set) var sent: Int
  /// The greatest number of recipients said to have failed.
  public private(set) var failed: Int
  /// The latest positive number of recipients; 0 until one is known.
  public private(set) var total: Int
  /// The latest status that was read; the first terminal one stays.
  public private(set) var status: Job.Status?

  public init(sent: Int = 0, failed: Int = 0, total: Int = 0, status: Job.Status? = nil) {
    self.sent = Self.plausible(sent) ?? 0
    self.failed = Self.plausible(failed) ?? 0
    self.total = Self.plausible(total) ?? 0
    self.status = status
  }

  /// The counts of a job as the user asked to see it, which may correct former ones downwards.
  public init(_ job: Job) {
    self.init(sent: job.sent, failed: job.failed, total: job.total, status: job.status)
  }

  /// Takes in a snapshot of the stream; what it does not say keeps its former value.
  ///
  /// Its status counts where a job can't have come back from it: at the end, and when a pending job begins to run.
  public mutating func merge(_ progress: JobProgress) {
    let begins = status == .pending && progress.status == .running
    let isSure = begins || progress.status?.isTerminal == true
    merge(
      sent: progress.sent, failed: progress.failed, total: progress.total, status: isSure ? progress.status : nil)
  }

  /// Takes in a job that was read while its stream runs.
  public mutating func merge(_ job: Job) {
    merge(sent: job.sent, failed: job.failed, total: job.total, status: job.status)
  }

  /// Whether every recipient is accounted for while the server has not yet said that the job is over.
  public var isFinishing: Bool {
    total > 0 && sent + failed >= total && status?.isTerminal != true
  }

  private mutating func merge(sent: Int?, failed: Int?, total: Int?, status: Job.Status?) {
    if let sent = sent.flatMap(Self.plausible) { self.sent = max(self.sent, sent) }
    if let failed = failed.flatMap(Self.plausible) { self.failed = max(self.failed, failed) }
    if let total = total.flatMap(Self.plausible), total > 0 { self.total = total }
    if let status, self.status?.isTerminal != true { self.status = status }
  }

  /// Nil for a number that no job has: below zero, or above a thousand million.
  private static func plausible(_ count: Int) -> Int? {
    (0...1_000_000_000).contains(count) ? count : nil
  }
}

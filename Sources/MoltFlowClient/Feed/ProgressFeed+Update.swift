public import MoltFlow

extension ProgressFeed {
  /// News of the job.
  public enum Update: Equatable, Sendable {
    /// A snapshot from the stream, to be taken by the rules of ``JobCounts``.
    case progress(JobProgress)
    /// The job as a GET answered it.
    case job(Job)
  }
}

public import MoltFlow

extension ProgressFeed {
  /// News of the job.
  public enum Update: Equatable, Sendable {
    /// A snapshot from the stream; what it does not say keeps its former value.
    case progress(JobProgress)
    /// The job as a GET answered it.
    case job(Job)
  }
}

public import FoundationEssentials
public import MoltFlow

extension ProgressFeed {
  /// How the news comes, for the line that says how fresh it is.
  public enum Link: Equatable, Sendable {
    case connecting
    case live
    /// Waits until `at` before the stream is opened again; `attempt` counts from 1.
    case reconnecting(attempt: Int, at: Date)
    /// There is no stream to be had: the job is read every 30 seconds, at `next` again.
    case polling(next: Date)
    /// Given up for good, until the user tries again.
    case lost(APIError)
    /// The job has come to its end.
    case ended
  }
}

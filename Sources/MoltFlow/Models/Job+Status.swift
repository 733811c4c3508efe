extension Job {
  /// Where a job stands.
  ///
  /// Source: outreach guide 2.0.0, “Bulk send”: `pending`, `running`, then `completed`, `paused`, `cancelled` or
  /// `failed`.
  public enum Status: Hashable, Sendable, ServerWord {
    case pending, running, paused, completed, cancelled, failed
    /// A status this program does not know, as the server wrote it.
    case other(String)

    public var unknownWord: String? {
      guard case .other(let word) = self else { return nil }
      return word
    }

    public static var words: [(word: String, value: Self)] {
      [
        ("pending", .pending), ("running", .running), ("paused", .paused), ("completed", .completed),
        ("cancelled", .cancelled), ("canceled", .cancelled), ("failed", .failed),
      ]
    }

    /// Nothing follows a completed, cancelled or failed job.
    public var isTerminal: Bool {
      switch self {
      case .completed, .cancelled, .failed: true
      case .pending, .running, .paused, .other: false
      }
    }
  }
}

extension ScheduledMessage {
  /// Where a scheduled message stands.
  ///
  /// Source: outreach guide 2.0.0, “Scheduled messages”: `active`, then `paused`, `cancelled` or `completed`.
  public enum Status: Hashable, Sendable, ServerWord {
    case active, paused, cancelled, completed, failed
    /// A status this program does not know, as the server wrote it.
    case other(String)

    public var unknownWord: String? {
      guard case .other(let word) = self else { return nil }
      return word
    }

    public static var words: [(word: String, value: Self)] {
      [
        ("active", .active), ("paused", .paused), ("cancelled", .cancelled), ("canceled", .cancelled),
        ("completed", .completed), ("failed", .failed),
      ]
    }
  }
}

extension Recipient {
  /// The groups that recipients are counted in.
  public enum State: Hashable, Sendable, ServerWord {
    case pending, sent, delivered, read, replied, ignored, failed, skipped, cancelled
    /// A word this program does not know, as the server wrote it.
    case other(String)

    public var unknownWord: String? {
      guard case .other(let word) = self else { return nil }
      return word
    }

    public static var words: [(word: String, value: Self)] {
      [
        ("pending", .pending), ("queued", .pending), ("sent", .sent), ("delivered", .delivered), ("read", .read),
        ("replied", .replied), ("ignored", .ignored), ("failed", .failed), ("skipped", .skipped),
        ("cancelled", .cancelled), ("canceled", .cancelled),
      ]
    }
  }
}

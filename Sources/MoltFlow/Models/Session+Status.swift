extension Session {
  /// How far a session is connected.
  ///
  /// Source: platform reference 2.0.0, “Sessions”: `stopped`, `starting`, `qr_code`, `working`, `failed`.
  public enum Status: Hashable, Sendable, ServerWord {
    case stopped, starting
    /// Waits for a phone to scan the code.
    case qrCode
    case working, failed
    /// A status this program does not know, as the server wrote it.
    case other(String)

    public var unknownWord: String? {
      guard case .other(let word) = self else { return nil }
      return word
    }

    public static var words: [(word: String, value: Self)] {
      [
        ("stopped", .stopped), ("starting", .starting), ("qr_code", .qrCode), ("working", .working),
        ("failed", .failed),
      ]
    }
  }
}

extension ScheduledMessage {
  /// How often a scheduled message goes out.
  ///
  /// Source: outreach guide 2.0.0, “Scheduled messages”: `one_time`, `daily`, `weekly`, `monthly`, `cron`.
  public enum Kind: Hashable, Sendable, ServerWord {
    case oneTime, daily, weekly, monthly, cron
    /// A kind this program does not know, as the server wrote it.
    case other(String)

    public var unknownWord: String? {
      guard case .other(let word) = self else { return nil }
      return word
    }

    public static var words: [(word: String, value: Self)] {
      [
        ("one_time", .oneTime), ("daily", .daily), ("weekly", .weekly), ("monthly", .monthly), ("cron", .cron),
      ]
    }
  }
}

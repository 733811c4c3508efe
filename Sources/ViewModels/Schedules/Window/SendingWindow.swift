import Cron

/// The time during which a broadcast can be sending, from its start and its number of recipients.
///
/// The service leaves 30 to 120 s between two messages; source: MoltFlow outreach guide 2.0.0, “bulk send”.
nonisolated struct SendingWindow: Hashable, Sendable {
  let start: Instant
  /// People written to; not negative.
  let recipients: Int

  /// Until then it is sending for sure.
  var earliestEnd: Instant { Instant(secondsSince1970: start.secondsSince1970 + max(0, recipients - 1) * 30) }

  /// From then on it has ended for sure.
  var latestEnd: Instant { Instant(secondsSince1970: start.secondsSince1970 + recipients * 120) }

  /// Whether both can be sending at one moment; not if one starts when the other has ended.
  func overlaps(_ other: SendingWindow) -> Bool {
    max(start, other.start) < min(latestEnd, other.latestEnd)
  }
}

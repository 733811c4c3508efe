import Cron

/// The time during which a broadcast can be sending, from its start and its number of recipients.
nonisolated struct SendingWindow: Hashable, Sendable {
  let start: Instant
  /// People written to; not negative.
  let recipients: Int

  /// Until then it is sending for sure.
  var earliestEnd: Instant { moment(gaps: max(0, recipients - 1), of: SendingPace.shortestGap) }

  /// From then on it has ended for sure.
  var latestEnd: Instant { moment(gaps: recipients, of: SendingPace.longestGap) }

  private func moment(gaps: Int, of seconds: Int) -> Instant {
    start.adding(seconds: gaps * seconds)
  }

  /// Whether both can be sending at one moment; not if one starts when the other has ended.
  func overlaps(_ other: SendingWindow) -> Bool {
    max(start, other.start) < min(latestEnd, other.latestEnd)
  }
}

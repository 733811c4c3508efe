public import FoundationEssentials
public import MoltFlow

/// Whether the server answers.
public enum Link: Equatable, Sendable {
  case connecting
  case connected
  /// Out of reach since `attempt` tries; tried again at `retryAt`.
  case away(APIError, attempt: Int, retryAt: Date)
  /// It takes no more requests until then.
  case limited(until: Date)
  /// It answers, but not to this key; nothing is asked until a person presses `^R`.
  case refused(APIError)

  /// The link after a reading that ended in `error`, nil for success.
  ///
  /// A failure that concerns one request only leaves the link connected. `random` in `0..<1` spreads the retries.
  func after(_ error: APIError?, now: Date, random: Double) -> Link {
    switch error {
    case nil: .connected
    case .unauthorized, .noKey, .foreignRedirect, .tls: .refused(error ?? .unauthorized)
    case .rateLimited(let until): .limited(until: max(until ?? now.addingTimeInterval(60), now.addingTimeInterval(5)))
    case .unreachable, .replyLost, .server:
      .away(error ?? .cancelled, attempt: attempts + 1, retryAt: now.addingTimeInterval(wait * (0.5 + random / 2)))
    default: .connected
    }
  }

  /// The next request finds out whether the server answers again.
  var isRetry: Bool { if case .away = self { true } else { false } }

  private var attempts: Int {
    if case .away(_, let attempt, _) = self { attempt } else { 0 }
  }

  /// Seconds before the next try: doubling from 2 s, never above 30 s.
  private var wait: Double { min(30, Double(1 << min(attempts + 1, 5))) }
}

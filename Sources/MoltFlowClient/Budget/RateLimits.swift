public import FoundationEssentials
import MoltFlow
public import Observation

/// The one budget of requests that everything which asks the server shares.
@MainActor @Observable public final class RateLimits {
  public private(set) var budget = RateBudget()
  /// When the server takes the next request; nil when it never asked for a pause.
  public private(set) var pausedUntil: Date?

  nonisolated init() {}

  /// Takes a poll of `count` requests out of the budget, to be sent at once; false when it is to wait.
  public func poll(_ count: Int = 1, at now: Date) -> Bool {
    guard budget.holdsPolls(at: now) == nil else { return false }
    for _ in 0..<count { budget.polled(at: now) }
    return true
  }

  func sent(at now: Date) { budget.sent(at: now) }

  func didNotArrive() { budget.didNotArrive() }

  /// Takes what the reply to a request that was sent at `sentAt` says of the server's limit.
  func learn(status: Int, headers: Headers, sentAt: Date, at now: Date) {
    if status == 429 {
      budget.refused(until: RetryTime.date(header: { headers[$0] }, now: now), at: now)
    } else {
      budget.taken(sentAt: sentAt)
    }
    if pausedUntil != budget.pausedUntil { pausedUntil = budget.pausedUntil }
    guard let remaining = headers["X-RateLimit-Remaining"].flatMap({ Int($0) }),
      let reset = headers["X-RateLimit-Reset"].flatMap({ RetryTime.reset($0, now: now) })
    else { return }
    budget.learn(remaining: remaining, resetsAt: reset, at: now)
  }
}

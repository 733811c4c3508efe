public import FoundationEssentials
import MoltFlow
public import Observation

/// The one budget of requests that everything which asks the server shares.
@MainActor @Observable public final class RateLimits {
  public private(set) var budget = RateBudget()
  /// When the server takes the next request; nil when it never asked for a pause.
  public private(set) var pausedUntil: Date?

  nonisolated init() {}

  /// Takes `count` polls out of the budget, to be sent at once; false when they are to wait.
  public func poll(_ count: Int = 1, at now: Date) -> Bool {
    guard budget.holdsPolls(count, at: now) == nil else { return false }
    for _ in 0..<count { budget.polled(at: now) }
    return true
  }

  func sent(at now: Date) { budget.sent(at: now) }

  func didNotArrive() { budget.didNotArrive() }

  /// Takes what a reply says of the server's limit.
  func learn(status: Int, headers: Headers, at now: Date) {
    if status == 429 { budget.refused(until: RetryTime.date(header: { headers[$0] }, now: now), at: now) }
    if pausedUntil != budget.pausedUntil { pausedUntil = budget.pausedUntil }
    guard let remaining = headers["X-RateLimit-Remaining"].flatMap({ Int($0) }),
      let reset = headers["X-RateLimit-Reset"].flatMap({ RetryTime.reset($0, now: now) })
    else { return }
    budget.learn(remaining: remaining, resetsAt: reset, at: now)
  }
}

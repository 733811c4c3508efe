/// Counts requests, minute by minute of the clock the server was given.
struct RateWindow: Sendable {
  /// What a reply says of the rate limit.
  struct State: Equatable, Sendable {
    /// How many requests this minute still allows; below zero it is exceeded.
    let left: Int
    /// Whole seconds until the next minute begins, 1 to 60.
    let reset: Int
  }

  private var end = -Double.infinity
  private var count = 0

  /// Takes note of a request at `now`, in seconds; a minute begins with the first request after the last one's end.
  mutating func count(at now: Double, limit: Int) -> State {
    // A millisecond less than a minute is one: clocks are not more exact.
    if now >= end - 0.001 {
      end = now + 60
      count = 0
    }
    count += 1
    return State(left: limit - count, reset: max(1, Int((end - now - 0.001).rounded(.up))))
  }
}

import FoundationEssentials

/// How long to wait before the next attempt: 1 second, doubled to at most 30, each shortened at random by up to a half.
struct Backoff: Equatable, Sendable {
  /// Attempts that failed in a row.
  private(set) var failures = 0
  /// The shortest wait the server asks for by `retry:`, in seconds within 1–60.
  var floor: TimeInterval = 0

  /// Counts a failure and answers the wait in seconds; `random` is within `0...1`.
  mutating func fail(random: Double) -> TimeInterval {
    failures += 1
    let base = max(1, floor)
    let doubled = base * Double(1 << min(failures - 1, 5))
    return max(floor, min(doubled, 30) * (0.5 + random / 2))
  }

  mutating func succeed() {
    failures = 0
  }

  mutating func serverAsks(for retry: Duration) {
    floor = min(max(retry / .seconds(1), 1), 60)
  }
}

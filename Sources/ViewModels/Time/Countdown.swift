public import FoundationEssentials

/// The time left until a moment: in steps of 5 s, of 1 s only from 10 s down.
public struct Countdown: Equatable, Sendable {
  public let end: Date

  public init(to end: Date) { self.end = end }

  /// Seconds left as shown: a multiple of 5 above 10, rounded up; never below 0.
  public func seconds(at now: Date) -> Int {
    // A moment is exact to less than a microsecond: a rest that small is no second more.
    let left = max(0, Int((end.timeIntervalSince(now) - 0.001).rounded(.up)))
    return left <= 10 ? left : (left + 4) / 5 * 5
  }

  /// When ``seconds(at:)`` will next answer otherwise; nil once it is 0.
  public func nextChange(at now: Date) -> Date? {
    let shown = seconds(at: now)
    guard shown > 0 else { return nil }
    let next = shown > 10 ? shown - 5 : shown - 1
    return end.addingTimeInterval(-Double(next))
  }
}

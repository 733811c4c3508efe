/// A moment, the same everywhere on Earth.
public struct Instant: Hashable, Comparable, Sendable {
  /// Whole seconds since 1970-01-01T00:00:00Z, without leap seconds; negative before.
  public var secondsSince1970: Int

  public init(secondsSince1970: Int) {
    self.secondsSince1970 = secondsSince1970
  }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

extension Instant {
  /// So many seconds later, or earlier if negative.
  public func adding(seconds: Int) -> Instant { Instant(secondsSince1970: secondsSince1970 + seconds) }
}

/// The two runs of a schedule that are closest to each other on a given clock.
public struct ShortestGap: Equatable, Sendable {
  public let first: Run
  public let second: Run

  /// The time between them.
  public var length: Duration { .seconds(seconds) }

  /// Whether it is shorter, or as short and earlier.
  func isBetter(than other: ShortestGap) -> Bool {
    (seconds, first.instant) < (other.seconds, other.first.instant)
  }

  private var seconds: Int { second.instant.secondsSince1970 - first.instant.secondsSince1970 }
}

public import FoundationEssentials

/// Tells the time.
///
/// The app passes ``system()``, tests one they set by hand.
public struct TimeSource: Sendable {
  public let now: @Sendable () -> Date

  public init(now: @escaping @Sendable () -> Date) {
    self.now = now
  }

  /// This clock, from now on `speed` times as fast.
  public func faster(by speed: Double) -> Self {
    let start = now()
    return Self { [now] in start.addingTimeInterval(now().timeIntervalSince(start) * speed) }
  }

  /// The wall clock as it is at this call, carried on by the continuous clock: never steps back.
  public static func system() -> Self {
    let start = Date()
    let clock = ContinuousClock()
    let origin = clock.now
    return Self {
      let elapsed = origin.duration(to: clock.now).components
      return start.addingTimeInterval(Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
    }
  }
}

extension Zone {
  /// A moment at which the clock is changed.
  public struct Transition: Hashable, Sendable {
    /// The first moment of the new offset.
    public let instant: Instant
    /// Seconds ahead of UTC until then.
    public let offsetBefore: Int
    /// Seconds ahead of UTC from then on.
    public let offsetAfter: Int

    /// What the clock would have shown had nobody changed it.
    public var wallBefore: WallTime { WallTime(seconds: instant.secondsSince1970 + offsetBefore) }
    /// What the clock shows instead.
    public var wallAfter: WallTime { WallTime(seconds: instant.secondsSince1970 + offsetAfter) }
  }

  /// The first change of the clock after this moment; nil if there is none any more.
  public func nextTransition(after instant: Instant) -> Transition? {
    stretch(at: instant).ending
  }

  /// All changes of the clock after this moment, not later than so many days of 24 hours.
  public func transitions(after instant: Instant, days: Int) -> [Transition] {
    let end = instant.adding(seconds: days * 86_400)
    var transitions: [Transition] = []
    var stretch = stretch(at: instant)
    while let change = stretch.ending, change.instant <= end {
      transitions.append(change)
      stretch = self.stretch(stretch.index + 1)
    }
    return transitions
  }
}

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
    if let later = reaching(instant) { return later.nextTransition(after: instant) }
    let index = segmentIndex(at: instant) + 1
    return index < segments.count ? transition(intoSegment: index) : nil
  }

  /// All changes of the clock after this moment, not later than so many days of 24 hours.
  public func transitions(after instant: Instant, days: Int) -> [Transition] {
    let end = instant.secondsSince1970 + days * 86_400
    if let later = reaching(from: instant, to: Instant(secondsSince1970: end)) {
      return later.transitions(after: instant, days: days)
    }
    let indices = (segmentIndex(at: instant) + 1)...
    return indices.prefix { $0 < segments.count && segments[$0].start <= end }.map(transition(intoSegment:))
  }

  /// The change that begins the stretch, which must not be the first.
  func transition(intoSegment index: Int) -> Transition {
    Transition(
      instant: Instant(secondsSince1970: segments[index].start), offsetBefore: segments[index - 1].offset,
      offsetAfter: segments[index].offset)
  }
}

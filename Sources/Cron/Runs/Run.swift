/// One time at which a schedule runs.
public struct Run: Hashable, Sendable {
  public let instant: Instant
  /// What the zone's clock shows then.
  public let wall: WallTime
  /// Seconds by which that clock is ahead of UTC then.
  public let offset: Int
  public let note: Note

  /// What is special about the run where clocks are changed.
  public enum Note: Hashable, Sendable {
    case none
    /// The wall time it was meant for does not exist that day; it runs right after the gap.
    case movedFromGap(WallTime)
    /// The clock will show this time once more; only a schedule that follows the real clock runs then too.
    case firstOfTwo
    /// The clock shows this time for the second time; the first was at this moment.
    case repeatOf(Instant)
  }

  /// `-05:00`.
  public var offsetText: String { Zone.offsetText(offset) }
}

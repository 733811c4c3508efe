/// A row of a zone picker: a place, and what its clock shows now.
public struct ZoneChoice: Hashable, Sendable {
  public let place: ZonePlace
  /// Seconds ahead of UTC now.
  public let offset: Int
  /// The other offset within a year from now; nil if the clock is not changed.
  public let otherOffset: Int?
  public let wall: WallTime
  /// What the clock is called within a year from now, at first the name of now; digits such as `+03` where no letters
  /// are in use.
  public let abbreviations: [String]
  /// What it was found by in place of its own name: `Asia/Calcutta`, which it was called, or `Mumbai`, whose clock it
  /// has; nil if by its own.
  public let alias: String?

  /// `+01:00`.
  public var offsetText: String { Zone.offsetText(offset) }

  /// `+02:00`; nil if the clock is not changed.
  public var otherOffsetText: String? { otherOffset.map(Zone.offsetText) }
}

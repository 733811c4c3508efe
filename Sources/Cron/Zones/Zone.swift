/// A place's clock: how far it is ahead of UTC, at any moment.
///
/// Rules for the future are carried out for 400 years; what the clock does then it does again every 400 years.
public struct Zone: Equatable, Sendable {
  /// Such as `Europe/Paris`: the one it was asked for by, and the canonical one of a ``ResolvedZone``.
  public let name: String
  /// Stretches of time with one offset each, in order; neighbours differ, and the first has no beginning.
  ///
  /// After the horizon there are more, which ``stretch(_:)`` knows.
  let segments: [Segment]
  /// What the clock is called.
  let abbreviations: Abbreviations
  /// Seconds since 1970 of the last moment up to which stretches are kept; `Int.max` if these are all.
  let horizon: Int
  /// How many of the stretches begin in the 400 years up to the horizon, and so in any 400 years later.
  let changesPerCycle: Int
  /// Seconds since 1970 from which on the changes come as evenly as in the 400 years up to the horizon; `Int.max` if
  /// there are none.
  let regularStart: Int

  /// A stretch of time during which the clock is not changed.
  struct Segment: Equatable, Sendable {
    /// Seconds since 1970 of its first moment; `Int.min` for the first.
    let start: Int
    /// Seconds ahead of UTC, that is, east of Greenwich.
    let offset: Int
  }

  init(name: String, segments: [Segment], abbreviations: Abbreviations = Abbreviations(), horizon: Int = .max) {
    self.name = name
    self.segments = segments
    self.abbreviations = abbreviations
    self.horizon = horizon
    changesPerCycle = horizon == .max ? 0 : segments.count { $0.start > horizon - Self.cycle }
    regularStart = Self.regularStart(of: segments, changesPerCycle: changesPerCycle)
  }

  /// The same clock under another name.
  func named(_ name: String) -> Zone {
    Zone(name: name, segments: segments, abbreviations: abbreviations, horizon: horizon)
  }

  /// Coordinated Universal Time, known without any file.
  public static let utc = Zone(
    name: "UTC", segments: [Segment(start: .min, offset: 0)],
    abbreviations: Abbreviations(written: [Naming(start: .min, text: "UTC")]))
}

extension Zone {
  /// Seconds: no clock is further away from UTC; a little more than RFC 9636, section 3.2, recommends.
  static let largestOffset = 93_600

  /// Seconds by which the clock is ahead of UTC, that is, east of Greenwich.
  public func offset(at instant: Instant) -> Int {
    stretch(at: instant).offset
  }

  public func wallTime(at instant: Instant) -> WallTime {
    WallTime(seconds: instant.secondsSince1970 + offset(at: instant))
  }

  /// All moments at which the clock shows this, earliest first: none in a gap, two when it is set back over it.
  public func instants(of wall: WallTime) -> [Instant] {
    let earliest = stretch(at: Instant(secondsSince1970: wall.seconds - Self.largestOffset)).index
    let latest = stretch(at: Instant(secondsSince1970: wall.seconds + Self.largestOffset)).index
    return (earliest...latest).map(stretch).compactMap { stretch in
      let instant = wall.seconds - stretch.offset
      return stretch.start <= instant && instant < stretch.end ? Instant(secondsSince1970: instant) : nil
    }
  }
}

extension Zone {
  /// A file writes down what its rule would say too, often until 2037.
  private static func regularStart(of segments: [Segment], changesPerCycle: Int) -> Int {
    guard changesPerCycle > 0 else { return .max }
    var first = segments.count - changesPerCycle
    while first > 1, segments[first - 1].start + cycle == segments[first - 1 + changesPerCycle].start { first -= 1 }
    return segments[first].start
  }
}

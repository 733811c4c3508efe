/// A place's clock: how far it is ahead of UTC, at any moment.
///
/// Rules for the future are carried out up to the year 2200, and beyond it whenever a later moment is asked about.
public struct Zone: Equatable, Sendable {
  /// Such as `Europe/Paris`: the one it was asked for by, and the canonical one of a ``ResolvedZone``.
  public let name: String
  /// Stretches of time with one offset each, in order; neighbours differ, and the first has no beginning.
  let segments: [Segment]
  /// What the clock is called.
  let abbreviations: Abbreviations
  /// Seconds since 1970 of the first moment for which more stretches are needed; `Int.max` if these are all.
  let horizon: Int

  /// A stretch of time during which the clock is not changed.
  struct Segment: Equatable, Sendable {
    /// Seconds since 1970 of its first moment; `Int.min` for the first.
    let start: Int
    /// Seconds ahead of UTC, that is, east of Greenwich.
    let offset: Int
  }

  /// `horizon`: nil for that of the rule, if there is one that goes on.
  init(name: String, segments: [Segment], abbreviations: Abbreviations = Abbreviations(), horizon: Int? = nil) {
    self.name = name
    self.segments = segments
    self.abbreviations = abbreviations
    self.horizon = horizon ?? (abbreviations.rule?.daylight == nil ? .max : Self.endOfSegments - Self.longestSearch)
  }

  /// Coordinated Universal Time, known without any file.
  public static let utc = Zone(
    name: "UTC", segments: [Segment(start: .min, offset: 0)],
    abbreviations: Abbreviations(written: [Naming(start: .min, text: "UTC")]))
}

extension Zone {
  /// Seconds by which the clock is ahead of UTC, that is, east of Greenwich.
  public func offset(at instant: Instant) -> Int {
    if let later = reaching(instant) { return later.offset(at: instant) }
    return segments[segmentIndex(at: instant)].offset
  }

  public func wallTime(at instant: Instant) -> WallTime {
    WallTime(seconds: instant.secondsSince1970 + offset(at: instant))
  }

  /// All moments at which the clock shows this, earliest first: none in a gap, two when it is set back over it.
  public func instants(of wall: WallTime) -> [Instant] {
    if let later = reaching(Instant(secondsSince1970: wall.seconds)) { return later.instants(of: wall) }
    // No clock is more than a day and two hours away from UTC.
    let around = (wall.seconds - 93_600)...(wall.seconds + 93_600)
    var index = segmentIndex(at: Instant(secondsSince1970: around.lowerBound))
    var instants: [Instant] = []
    while index < segments.count, segments[index].start <= around.upperBound {
      let instant = wall.seconds - segments[index].offset
      if segments[index].start <= instant, instant < end(ofSegment: index) {
        instants.append(Instant(secondsSince1970: instant))
      }
      index += 1
    }
    return instants
  }

  /// The index of the stretch that holds the moment, by halving.
  func segmentIndex(at instant: Instant) -> Int {
    var index = 0
    var count = segments.count
    while count > 1 {
      let half = count / 2
      if segments[index + half].start <= instant.secondsSince1970 { index += half }
      count -= half
    }
    return index
  }

  /// Seconds since 1970 of the first moment after the stretch; `Int.max` for the last.
  func end(ofSegment index: Int) -> Int {
    index + 1 < segments.count ? segments[index + 1].start : .max
  }
}

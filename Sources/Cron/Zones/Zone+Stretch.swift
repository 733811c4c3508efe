// The stretches of a clock are counted without end: those of the last 400 years before the horizon come again and
// again after it, for so does the calendar, and a zone's rule stays the same.

extension Zone {
  /// Seconds after which the calendar comes again: 400 years, which are a whole number of weeks.
  static let cycle = 146_097 * 86_400

  /// A stretch of time during which the clock is not changed, with its neighbours' offsets.
  struct Stretch {
    /// Its place in the order of time; the zone's first has 0.
    let index: Int
    /// Seconds since 1970 of its first moment; `Int.min` for a zone's first.
    let start: Int
    /// Seconds since 1970 of the first moment after it; `Int.max` for a zone's last.
    let end: Int
    /// Seconds ahead of UTC, as in the other two.
    let offset: Int
    let offsetBefore: Int
    let offsetAfter: Int

    /// The change that begins it; nil for a zone's first.
    var beginning: Transition? {
      if start == .min { return nil }
      return Transition(instant: Instant(secondsSince1970: start), offsetBefore: offsetBefore, offsetAfter: offset)
    }

    /// The change that ends it; nil for a zone's last.
    var ending: Transition? {
      if end == .max { return nil }
      return Transition(instant: Instant(secondsSince1970: end), offsetBefore: offset, offsetAfter: offsetAfter)
    }
  }

  /// The stretch that holds the moment.
  func stretch(at instant: Instant) -> Stretch {
    stretch(index(at: instant.secondsSince1970))
  }

  /// The one of this index, which is not negative and, where the clock stops being changed, not behind the last.
  @inline(__always)  // A search for a run asks for one after the other; to hand over all six numbers takes longer.
  func stretch(_ index: Int) -> Stretch {
    guard index > 0, index + 1 < segments.count else { return stretchAtEdge(index) }
    return Stretch(
      index: index, start: segments[index].start, end: segments[index + 1].start, offset: segments[index].offset,
      offsetBefore: segments[index - 1].offset, offsetAfter: segments[index + 1].offset)
  }

  /// The first, or one whose neighbours are not all kept.
  private func stretchAtEdge(_ index: Int) -> Stretch {
    let this = segment(index)
    let before = index == 0 ? this : segment(index - 1)
    let isLast = index + 1 >= segments.count && changesPerCycle == 0
    let after = isLast ? Segment(start: .max, offset: this.offset) : segment(index + 1)
    return Stretch(
      index: index, start: this.start, end: after.start, offset: this.offset, offsetBefore: before.offset,
      offsetAfter: after.offset)
  }

  private func segment(_ index: Int) -> Segment {
    if index < segments.count { return segments[index] }
    let cycles = 1 + (index - segments.count) / changesPerCycle
    let same = segments[index - cycles * changesPerCycle]
    return Segment(start: same.start + cycles * Self.cycle, offset: same.offset)
  }

  private func index(at seconds: Int) -> Int {
    if seconds > horizon {
      let cycles = 1 + (seconds - horizon - 1) / Self.cycle
      return index(at: seconds - cycles * Self.cycle) + cycles * changesPerCycle
    }
    return seconds >= regularStart ? indexByGuess(at: seconds) : indexByHalving(at: seconds)
  }

  /// From the first regular change up to the horizon: these are spread so evenly that a guess is next to right.
  private func indexByGuess(at seconds: Int) -> Int {
    var index = max(0, segments.count - 1 - (horizon - seconds) * changesPerCycle / Self.cycle)
    while segments[index].start > seconds { index -= 1 }
    while index + 1 < segments.count, segments[index + 1].start <= seconds { index += 1 }
    return index
  }

  private func indexByHalving(at seconds: Int) -> Int {
    var index = 0
    var count = segments.count
    while count > 1 {
      let half = count / 2
      if segments[index + half].start <= seconds { index += half }
      count -= half
    }
    return index
  }
}

extension Zone {
  /// 2201-01-01T00:00:00Z: up to here stretches are worked out when a zone is read.
  static let endOfSegments = 7_289_654_400
  /// 50 years of seconds; no run is further from the one before than 40 years.
  static let longestSearch = 50 * 31_556_952

  /// The zone with the stretches around a moment beyond the horizon; nil where its own are enough.
  func reaching(_ instant: Instant) -> Zone? {
    reaching(from: instant, to: instant)
  }

  /// As above, for all of the time from `start` to `end`.
  func reaching(from start: Instant, to end: Instant) -> Zone? {
    guard end.secondsSince1970 >= horizon else { return nil }
    return workedOut(from: start, to: end)
  }

  /// Not in line, so that moments within the horizon are not slowed down.
  @inline(never)
  private func workedOut(from start: Instant, to end: Instant) -> Zone? {
    guard let rule = abbreviations.rule, let last = segments.last else { return nil }
    let first = start.adding(seconds: -Self.longestSearch)
    let kept = segments[segmentIndex(at: first)...]
    let added = rule.changes(
      after: max(last.start, first.secondsSince1970), before: end.secondsSince1970 + Self.longestSearch)
    let isByRule = kept.count == 1
    let timeline = Timeline(
      firstOffset: isByRule ? rule.offset(at: first.secondsSince1970) : kept[kept.startIndex].offset,
      changes: kept.dropFirst() + added)
    return Zone(name: name, segments: timeline.segments, abbreviations: abbreviations, horizon: .max)
  }
}

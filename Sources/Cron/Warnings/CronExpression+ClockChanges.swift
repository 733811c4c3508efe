extension CronExpression {
  /// The changes of the clock within a year from now that skip or repeat one of its fixed times, as warnings.
  ///
  /// A schedule that follows the real clock has none, for it means what it says; but one whose times are skipped for
  /// ever has a warning of that.
  public func clockChangeWarnings(in zone: Zone, from now: Instant) -> [CronWarning] {
    let times = fields.minute.range.lowerBound..<fields.hour.range.upperBound
    guard firstRun(after: now, in: zone) != nil else {
      return [CronWarning(.allSkipped(zone: zone.name), range: times)]
    }
    guard !schedule.isWildcard else { return [] }
    let changes = zone.transitions(after: now, days: 365)
    let spans = Self.merged(changes.map(\.minutesOfDay))
    return changes.compactMap { change in
      guard let (wall, outcome) = outcome(of: change, in: zone) else { return nil }
      let data = ClockChange(change: change, wall: wall, outcome: outcome, unsafeTimes: spans)
      return CronWarning(.clockChange(data), range: times)
    }
  }

  /// The first time the change skips or repeats, and what is expected to become of it; nil if there is none.
  private func outcome(of change: Zone.Transition, in zone: Zone) -> (WallTime, ClockChange.Outcome)? {
    let wall = schedule.firstMatch(from: min(change.wallBefore, change.wallAfter))
    guard wall < max(change.wallBefore, change.wallAfter) else { return nil }
    if change.wallBefore < change.wallAfter {
      guard makesUpFor(wall, skippedBy: change) else { return (wall, .lost) }
      return (wall, .late(next(after: change.instant.adding(seconds: -1), in: zone)))
    }
    return (wall, resumption(after: change) == change.wallBefore ? .once : .twice)
  }

  /// The times of day that are minutes of any of these spans, in the order in which they begin.
  private static func merged(_ spans: [Range<Int>]) -> [ClockChange.TimeSpan] {
    var isUnsafe = [Bool](repeating: false, count: 1440)
    for minute in spans.joined() { isUnsafe[minute % 1440] = true }
    let starts = isUnsafe.indices.filter { isUnsafe[$0] && !isUnsafe[($0 + 1439) % 1440] }
    return starts.map { start in
      let length = (1..<1440).first { !isUnsafe[(start + $0) % 1440] } ?? 0
      return ClockChange.TimeSpan(start: start, end: (start + length) % 1440)
    }
  }
}

extension Zone.Transition {
  /// The minutes that it skips or repeats, in whole or in part, from the midnight before; none where that is a day.
  fileprivate var minutesOfDay: Range<Int> {
    let (first, last) = (min(wallBefore, wallAfter), max(wallBefore, wallAfter))
    let start = first.hour * 60 + first.minute
    let length = (last.seconds - first.seconds + first.second + 59) / 60
    return start..<start + (length < 1440 ? length : 0)
  }
}

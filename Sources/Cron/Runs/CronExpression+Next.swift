extension CronExpression {
  /// The first run strictly after this moment; there always is one.
  ///
  /// Where clocks are changed it does what Debian's cron does. A schedule whose minute or hour begins with `*` follows
  /// the real clock. Any other runs a wall time that is skipped right after the gap, and one that comes twice the first
  /// time only; of a change by three hours or more it knows nothing.
  public func next(after start: Instant, in zone: Zone) -> Run {
    var index = zone.segmentIndex(at: start)
    var from = WallTime(seconds: start.secondsSince1970 + zone.segments[index].offset + 1)
    if index > 0 {
      // What the clock shows for the second time has already run.
      from = max(from, wallTime(after: zone.transition(intoSegment: index), from: from))
    }
    var match = schedule.firstMatch(from: from)
    while match.seconds - zone.segments[index].offset >= zone.end(ofSegment: index) {
      index += 1
      let change = zone.transition(intoSegment: index)
      if makesUp(for: match, skippedBy: change) {
        return zone.run(at: change.wallAfter, inSegment: index, note: .movedFromGap(match))
      }
      let resumed = wallTime(after: change, from: from)
      if resumed < from || resumed > match {
        match = schedule.firstMatch(from: resumed)
      }
      from = resumed
    }
    return zone.run(at: match, inSegment: index)
  }

  /// Whether a wall time that the clock has not reached before the change is in its gap, and runs after it.
  private func makesUp(for match: WallTime, skippedBy change: Zone.Transition) -> Bool {
    let gap = change.offsetAfter - change.offsetBefore
    return !schedule.isWildcard && gap > 0 && gap < threeHours && match < change.wallAfter
  }

  /// The wall time at which the search goes on after a change of the clock.
  private func wallTime(after change: Zone.Transition, from: WallTime) -> WallTime {
    let setBack = change.offsetBefore - change.offsetAfter
    if schedule.isWildcard || setBack > threeHours { return change.wallAfter }
    return max(from, change.wallBefore, change.wallAfter)
  }
}

/// Beyond this, Debian's cron takes a change of the clock for a correction.
private let threeHours = 3 * 3600

extension Zone {
  /// The run at a wall time that the stretch's clock shows.
  fileprivate func run(at wall: WallTime, inSegment index: Int, note: Run.Note? = nil) -> Run {
    let offset = segments[index].offset
    let instant = Instant(secondsSince1970: wall.seconds - offset)
    return Run(instant: instant, wall: wall, offset: offset, note: note ?? self.note(at: wall, inSegment: index))
  }

  private func note(at wall: WallTime, inSegment index: Int) -> Run.Note {
    if index > 0 {
      let before = transition(intoSegment: index)
      if wall < before.wallBefore {
        return .repeatOf(Instant(secondsSince1970: wall.seconds - before.offsetBefore))
      }
    }
    guard index + 1 < segments.count else { return .none }
    return wall < transition(intoSegment: index + 1).wallAfter ? .none : .firstOfTwo
  }
}

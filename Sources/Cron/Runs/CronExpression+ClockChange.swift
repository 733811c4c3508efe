extension CronExpression {
  /// Whether a wall time that the clock has not reached before the change is in its gap, and runs after it.
  func makesUpFor(_ match: WallTime, skippedBy change: Zone.Transition) -> Bool {
    let gap = change.offsetAfter - change.offsetBefore
    return !schedule.isWildcard && gap > 0 && gap < threeHours && match < change.wallAfter
  }

  /// The first wall time in the gap before the stretch which runs after it; nil if there is none.
  func skippedMatch(before stretch: Zone.Stretch, of zone: Zone) -> WallTime? {
    guard let change = stretch.beginning, change.wallBefore < change.wallAfter else { return nil }
    let reached = max(change.wallBefore, resumption(in: zone.stretch(stretch.index - 1)) ?? change.wallBefore)
    let match = schedule.firstMatch(from: reached)
    return makesUpFor(match, skippedBy: change) ? match : nil
  }

  /// The first wall time after a change of the clock that counts: what it shows a second time may have run already.
  func resumption(after change: Zone.Transition) -> WallTime {
    let setBack = change.offsetBefore - change.offsetAfter
    if schedule.isWildcard || setBack > threeHours { return change.wallAfter }
    return max(change.wallBefore, change.wallAfter)
  }

  /// As above, for the change that begins a stretch; nil for the first, which has no beginning.
  func resumption(in stretch: Zone.Stretch) -> WallTime? {
    stretch.beginning.map(resumption)
  }
}

/// Beyond this, cron takes a change of the clock for a correction; source: cron(8) of Debian's cron 3.0, Notes.
private let threeHours = 3 * 3600

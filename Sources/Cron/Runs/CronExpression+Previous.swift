extension CronExpression {
  /// The last run strictly before this moment; there always is one, for the calendar goes back without end.
  ///
  /// It is one of the same runs that ``next(after:in:)`` finds.
  public func previous(before end: Instant, in zone: Zone) -> Run {
    var stretch = zone.stretch(at: end.adding(seconds: -1))
    var until = WallTime(seconds: end.secondsSince1970 + stretch.offset)
    // Always the last match before `until`, whether the clock shows it in this stretch or not.
    var match = schedule.lastMatch(before: until)
    if let near = zone.stretch(near: match, from: end, in: stretch) {
      stretch = near
      until = near.ending?.wallBefore ?? until
    }
    while let change = stretch.beginning {
      let resumption = resumption(after: change)
      if match > max(resumption, change.wallAfter) { break }
      if match >= change.wallBefore, let skipped = skippedMatch(before: stretch, of: zone) {
        return stretch.run(at: change.wallAfter, note: .movedFromGap(skipped))
      }
      if match >= resumption { break }
      stretch = zone.stretch(stretch.index - 1)
      if match >= change.wallBefore || until < change.wallBefore {
        match = schedule.lastMatch(before: change.wallBefore)
      }
      until = change.wallBefore
    }
    return stretch.run(at: match)
  }
}

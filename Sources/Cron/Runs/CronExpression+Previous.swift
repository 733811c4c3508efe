extension CronExpression {
  /// The last run strictly before this moment; there always is one, for the calendar goes back without end.
  ///
  /// It is one of the same runs that ``next(after:in:)`` finds.
  public func previous(before end: Instant, in zone: Zone) -> Run {
    if let later = zone.reaching(end) { return previous(before: end, in: later) }
    var index = zone.segmentIndex(at: Instant(secondsSince1970: end.secondsSince1970 - 1))
    var until = WallTime(seconds: end.secondsSince1970 + zone.segments[index].offset)
    // Always the last match before `until`, whether the clock shows it in this stretch or not.
    var match = schedule.lastMatch(before: until)
    while let resumption = resumption(inSegment: index, of: zone) {
      let change = zone.transition(intoSegment: index)
      if match > max(resumption, change.wallAfter) { break }
      if match >= change.wallBefore, let run = madeUpRun(at: change, intoSegment: index, of: zone) { return run }
      if match >= resumption { break }
      index -= 1
      if match >= change.wallBefore || until < change.wallBefore {
        match = schedule.lastMatch(before: change.wallBefore)
      }
      until = change.wallBefore
    }
    return zone.run(at: match, inSegment: index)
  }

  /// The run right after a gap, if there is anything to make up for.
  private func madeUpRun(at change: Zone.Transition, intoSegment index: Int, of zone: Zone) -> Run? {
    guard let skipped = skippedMatch(at: change, intoSegment: index, of: zone) else { return nil }
    return zone.run(at: change.wallAfter, inSegment: index, note: .movedFromGap(skipped))
  }
}

extension CronExpression {
  /// The first run strictly after this moment; there always is one.
  ///
  /// Where clocks are changed it does what Debian's cron 3.0 does. A schedule whose minute or hour begins with `*`
  /// follows the real clock. Any other runs a wall time that is skipped right after the gap, and one that comes twice
  /// the first time only. Of clocks set forward by three hours or more it knows nothing, nor of clocks set back by more.
  public func next(after start: Instant, in zone: Zone) -> Run {
    if let later = zone.reaching(start) { return next(after: start, in: later) }
    var index = zone.segmentIndex(at: start)
    var from = WallTime(seconds: start.secondsSince1970 + zone.segments[index].offset + 1)
    if let resumption = resumption(inSegment: index, of: zone) {
      from = max(from, resumption)
    }
    var match = schedule.firstMatch(from: from)
    while match.seconds - zone.segments[index].offset >= zone.end(ofSegment: index) {
      index += 1
      let change = zone.transition(intoSegment: index)
      if makesUpFor(match, skippedBy: change) {
        return zone.run(at: change.wallAfter, inSegment: index, note: .movedFromGap(match))
      }
      let resumed = resumption(after: change)
      if resumed < from || resumed > match {
        match = schedule.firstMatch(from: resumed)
      }
      from = resumed
    }
    return zone.run(at: match, inSegment: index)
  }
}

extension CronExpression {
  /// The first run strictly after this moment, of a schedule that is known to run in the zone.
  ///
  /// Where the clock skips all of its times for ever, as those of `* 2 * 3 SUN#2` in New York, the answer is a stand-in
  /// 400 years ahead that is no run; ``firstRun(after:in:)`` is nil then.
  ///
  /// A schedule whose minute or hour begins with `*` follows the real clock. Any other runs a wall time that is skipped
  /// right after the gap, and one that comes twice the first time only, unless the clock is set forward by three hours
  /// or more, or back by more. Source: cron(8) of Debian's cron 3.0, Notes.
  public func next(after start: Instant, in zone: Zone) -> Run {
    var stretch = zone.stretch(at: start)
    var from = WallTime(seconds: start.secondsSince1970 + stretch.offset + 1)
    if let resumption = resumption(in: stretch) {
      from = max(from, resumption)
    }
    var match = schedule.firstMatch(from: from)
    if let near = zone.stretch(near: match, from: start, in: stretch) {
      stretch = near
      from = resumption(in: near) ?? from
    }
    let farthest = start.secondsSince1970 + Zone.cycle
    while match.seconds - stretch.offset >= stretch.end, match.seconds < farthest, let change = stretch.ending {
      stretch = zone.stretch(stretch.index + 1)
      if makesUpFor(match, skippedBy: change) {
        return stretch.run(at: change.wallAfter, note: .movedFromGap(match))
      }
      let resumed = resumption(after: change)
      if resumed < from || resumed > match {
        match = schedule.firstMatch(from: resumed)
      }
      from = resumed
    }
    return stretch.run(at: match)
  }

  /// The first run strictly after this moment; nil where the clock skips all of its times for ever.
  public func firstRun(after start: Instant, in zone: Zone) -> Run? {
    let run = next(after: start, in: zone)
    // The search gives up after the 400 years in which everything comes once, give or take the clock's offset.
    let end = start.adding(seconds: Zone.cycle - 2 * 86_400)
    return run.instant < end ? run : nil
  }
}

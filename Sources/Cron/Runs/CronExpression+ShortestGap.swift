extension CronExpression {
  /// The two neighbouring runs that are closest to each other in the years after this moment, the earliest such; exact.
  ///
  /// Changes of the clock are counted in, so that it may be shorter than ``minimumGap()``: of `58 1,2 * * *` the two
  /// are at 01:58 and, right after the gap, at 03:00. The first may be the last run up to the moment. Without meaning
  /// for a schedule that never runs in the zone; see ``firstRun(after:in:)``.
  public func minimumGap(in zone: Zone, after start: Instant, years: Int = 5) -> ShortestGap {
    let end = start.adding(seconds: years * 31_556_952)
    let earliest = previous(before: start.adding(seconds: 1), in: zone)
    var shortest = gap(after: earliest, in: zone)
    for moment in gapBeginnings(in: zone, after: start, until: end) {
      let candidate = gap(after: next(after: moment.adding(seconds: -1), in: zone), in: zone)
      let period = earliest.instant..<end
      if period.contains(candidate.first.instant), candidate.isBetter(than: shortest) { shortest = candidate }
    }
    return shortest
  }

  private func gap(after run: Run, in zone: Zone) -> ShortestGap {
    ShortestGap(first: run, second: next(after: run.instant, in: zone))
  }

  /// Moments of runs after which the gap may be the shortest: around each change of the clock, and on ordinary days,
  /// where only the wall clock counts.
  private func gapBeginnings(in zone: Zone, after start: Instant, until end: Instant) -> [Instant] {
    let changes = zone.transitions(after: start, days: (end.secondsSince1970 - start.secondsSince1970) / 86_400)
    let atChanges = changes.flatMap { change in
      [previous(before: change.instant, in: zone).instant, change.instant]
    }
    let (first, last) = (zone.wallTime(at: start), zone.wallTime(at: end))
    let walls = schedule.closestWallTimes(from: first, to: last)
    return atChanges + walls.flatMap(zone.instants)
  }
}

extension Schedule {
  /// Wall times after which the clock waits the least: within a day, and from one day to the next.
  ///
  /// Several of each, for near a change of the clock they may be further apart than they look.
  fileprivate func closestWallTimes(from first: WallTime, to last: WallTime) -> [WallTime] {
    let enough = 50
    let times = closestTimesOfDay
    // What is left of the first day, then the first of each day.
    let today = times.map { WallTime(seconds: floorDivide(first.seconds, by: 86_400) * 86_400 + $0 * 60) }
      .filter { $0 > first }.prefix(enough)
    var withinDay: [WallTime] = []
    var acrossDays: [WallTime] = []
    var closest = Int.max
    var day = days.firstDay(from: floorDivide(first.seconds, by: 86_400))
    while day * 86_400 <= last.seconds, closest > 1 || acrossDays.count < enough {
      if let time = times.first, withinDay.count < enough {
        withinDay.append(WallTime(seconds: day * 86_400 + time * 60))
      }
      let following = days.firstDay(from: day + 1)
      if following - day < closest || following - day == closest && acrossDays.count < enough {
        closest = following - day
        acrossDays.append(WallTime(seconds: day * 86_400 + lastTimeOfDay * 60))
      }
      day = following
    }
    return Array(today) + withinDay + acrossDays
  }

  /// Minutes from midnight to the runs of a day after which the next of that day is nearest; none if it has but one.
  private var closestTimesOfDay: [Int] {
    let times = hours.flatMap { hour in minutes.map { hour * 60 + $0 } }
    let gaps = zip(times, times.dropFirst()).map { (time: $0, gap: $1 - $0) }
    let closest = gaps.map(\.gap).min()
    return gaps.filter { $0.gap == closest }.map(\.time)
  }
}

extension CronExpression {
  /// The month that the zone's clock shows now and those that follow, with the runs strictly after now.
  ///
  /// `count` is not negative. Takes the same time for a run every minute as for one a year.
  public func months(after now: Instant, count: Int, in zone: Zone) -> [RunMonth] {
    let today = zone.wallTime(at: now)
    return (0..<count).map { month(today.year, today.month + $0, in: zone, after: $0 == 0 ? now : nil) }
  }

  /// `month` goes on counting into the years that follow; with `now` without what is over in it.
  private func month(_ year: Int, _ month: Int, in zone: Zone, after now: Instant?) -> RunMonth {
    let year = year + floorDivide(month - 1, by: 12)
    let month = remainder(month - 1, by: 12) + 1
    let shape = MonthShape(year: year, month: month)
    let firstDay = CivilDate(year: year, month: month, day: 1).daysSince1970
    var days = schedule.days.months.contains(month) ? schedule.days.days(in: shape) : NumberSet()
    var unusual = daysWithChange(in: zone, firstDay: firstDay, length: shape.length)
    if let now {
      let today = zone.wallTime(at: now).day
      days = days.subtracting(NumberSet(0...today))
      unusual = unusual.filter { $0 > today }.union([today])
    }
    days = days.subtracting(NumberSet(Array(unusual)))
    var runs = days.count * runsADay
    var changed = NumberSet()
    for day in unusual {
      let found = self.runs(on: firstDay + day - 1, in: zone, after: now)
      runs += found.count
      if !found.isEmpty { days.insert(day) }
      if found.contains(where: { $0.note != .none }) { changed.insert(day) }
    }
    return RunMonth(
      year: year, month: month, length: shape.length, firstWeekday: shape.weekdayOfFirst, runDays: days,
      changedDays: changed, runs: runs)
  }

  /// The days of the month that the clock skips a part of or shows a part of twice.
  private func daysWithChange(in zone: Zone, firstDay: Int, length: Int) -> Set<Int> {
    // Three days are more than any clock is away from UTC.
    let start = Instant(secondsSince1970: (firstDay - 3) * 86_400)
    let days = zone.transitions(after: start, days: length + 6).flatMap { change in
      let walls = [change.wallBefore, change.wallAfter].map { floorDivide($0.seconds, by: 86_400) - firstDay + 1 }
      return (walls.min() ?? 0)...(walls.max() ?? 0)
    }
    return Set(days.filter { (1...length).contains($0) })
  }

  /// The runs that the clock shows on that day, counted from 1970-01-01; with `now` those after it.
  private func runs(on day: Int, in zone: Zone, after now: Instant?) -> [Run] {
    let noon = Instant(secondsSince1970: day * 86_400 + 43_200)
    let offsets = [noon.adding(seconds: -129_600), noon.adding(seconds: 129_600)].map(zone.offset)
    let earliest = Instant(secondsSince1970: day * 86_400 - max(offsets[0], offsets[1]) - 1)
    let latest = Instant(secondsSince1970: (day + 1) * 86_400 - min(offsets[0], offsets[1]))
    return runs(after: now.map { max($0, earliest) } ?? earliest, in: zone)
      .prefix { $0.instant < latest }
      .filter { floorDivide($0.wall.seconds, by: 86_400) == day }
  }
}

extension CronExpression {
  /// Months in their order, with the days on which the zone's clock shows a run.
  ///
  /// `month` is in `1...12`, `count` not negative.
  public func months(from year: Int, _ month: Int, count: Int = 12, in zone: Zone) -> [RunMonth] {
    (0..<count).map { offset in
      let index = year * 12 + month - 1 + offset
      return self.month(floorDivide(index, by: 12), remainder(index, by: 12) + 1, in: zone)
    }
  }

  private func month(_ year: Int, _ month: Int, in zone: Zone) -> RunMonth {
    let shape = MonthShape(year: year, month: month)
    let firstDay = CivilDate(year: year, month: month, day: 1).daysSince1970
    var days = schedule.days.months.contains(month) ? schedule.days.days(in: shape) : NumberSet()
    for day in daysWithChange(in: zone, firstDay: firstDay, length: shape.length) {
      days.remove(day)
      if runs(on: firstDay + day - 1, in: zone) { days.insert(day) }
    }
    return RunMonth(
      year: year, month: month, length: shape.length, firstWeekday: shape.weekdayOfFirst, runDays: days)
  }

  /// The days of the month that the clock skips a part of or shows a part of twice.
  private func daysWithChange(in zone: Zone, firstDay: Int, length: Int) -> Set<Int> {
    // No clock is more than a day and two hours away from UTC.
    let start = Instant(secondsSince1970: (firstDay - 3) * 86_400)
    let days = zone.transitions(after: start, days: length + 6).flatMap { change in
      let walls = [change.wallBefore, change.wallAfter].map { floorDivide($0.seconds, by: 86_400) - firstDay + 1 }
      return (walls.min() ?? 0)...(walls.max() ?? 0)
    }
    return Set(days.filter { (1...length).contains($0) })
  }

  /// Whether the clock shows a run on that day, counted from 1970-01-01.
  private func runs(on day: Int, in zone: Zone) -> Bool {
    let noon = Instant(secondsSince1970: day * 86_400 + 43_200)
    let offsets = [noon.adding(seconds: -129_600), noon.adding(seconds: 129_600)].map(zone.offset)
    let earliest = Instant(secondsSince1970: day * 86_400 - max(offsets[0], offsets[1]))
    let latest = Instant(secondsSince1970: (day + 1) * 86_400 - min(offsets[0], offsets[1]))
    let run = runs(after: earliest.adding(seconds: -1), in: zone)
      .first { $0.instant >= latest || floorDivide($0.wall.seconds, by: 86_400) == day }
    return run.map { $0.instant < latest } ?? false
  }
}

extension CronExpression {
  /// Whether it runs at this very moment.
  public func matches(_ instant: Instant, in zone: Zone) -> Bool {
    let stretch = zone.stretch(at: instant)
    let wall = WallTime(seconds: instant.secondsSince1970 + stretch.offset)
    guard let change = stretch.beginning else { return schedule.allows(wall) }
    if wall >= resumption(after: change), schedule.allows(wall) { return true }
    return instant == change.instant && skippedMatch(before: stretch, of: zone) != nil
  }
}

extension Schedule {
  /// Whether the wall time is one of its own, whatever becomes of the clock that day.
  fileprivate func allows(_ wall: WallTime) -> Bool {
    let date = wall.date
    return wall.second == 0 && minutes.contains(wall.minute) && hours.contains(wall.hour)
      && days.months.contains(date.month)
      && days.days(in: MonthShape(year: date.year, month: date.month)).contains(date.day)
  }
}

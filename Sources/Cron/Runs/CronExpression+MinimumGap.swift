extension CronExpression {
  /// The smallest number of minutes between two runs, exact, on a clock that is never changed.
  public func minimumGap() -> Int {
    let minutes = schedule.minutes
    let hours = schedule.hours
    let wholeDays = schedule.days.smallestDistance * 1440
    let gaps = [
      minutes.smallestDistance,
      hours.smallestDistance.map { $0 * 60 + (minutes.first ?? 0) - (minutes.last ?? 0) },
      wholeDays + schedule.firstTimeOfDay - schedule.lastTimeOfDay,
    ]
    return gaps.compactMap(\.self).min() ?? wholeDays
  }
}

extension DayRule {
  /// The smallest number of days from one day to the next, found by walking through the calendar.
  ///
  /// The Gregorian calendar repeats itself after 400 years; 40 more hold at least one day of the next round.
  fileprivate var smallestDistance: Int {
    var smallest = Int.max
    var previous: Int?
    for year in 2000..<2440 {
      for month in months {
        let days = days(in: MonthShape(year: year, month: month))
        guard let first = days.first, let last = days.last else { continue }
        let firstOfMonth = CivilDate(year: year, month: month, day: 1).daysSince1970
        if let previous {
          smallest = min(smallest, firstOfMonth + first - previous)
        }
        smallest = min(smallest, days.smallestDistance ?? .max)
        if smallest == 1 { return 1 }
        previous = firstOfMonth + last
      }
    }
    return smallest
  }
}

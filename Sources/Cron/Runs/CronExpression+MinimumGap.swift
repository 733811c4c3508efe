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
  /// Within 28 years each kind of year meets each kind that can follow it: enough where no year is without a day. Else,
  /// as for 29 February, the Gregorian calendar repeats itself after 400 years; 40 more hold a day of the next round.
  fileprivate var smallestDistance: Int {
    var smallest = Int.max
    var previous: Int?
    var runsEachYear = true
    for year in 2000..<2440 {
      if year > 2028, runsEachYear { return smallest }
      let lastBefore = previous
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
      if previous == lastBefore { runsEachYear = false }
    }
    return smallest
  }
}

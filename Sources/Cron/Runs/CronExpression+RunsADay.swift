extension CronExpression {
  /// How many times it runs on a day on which it runs at all, exact, on a clock that is never changed; at least 1.
  public var runsADay: Int { schedule.minutes.count * schedule.hours.count }

  /// Whether each day of each year is one on which it runs.
  public var runsEveryDay: Bool { schedule.days.plainWeekdays?.count == 7 }
}

extension CronExpression {
  /// What it means in plain English, `at 09:00 on weekdays`, without a zone.
  ///
  /// Made from the numbers: expressions that mean the same are described alike, however they are written.
  public func describe(_ style: ClockStyle = .h24) -> String {
    describe(style, leapWords: "leap years only")
  }

  /// As above, followed by the zone and its next change of the clock.
  ///
  /// `at 09:00 every day, Europe/Paris time (clocks change on Sun 28 Mar 2027)`.
  public func describe(_ style: ClockStyle = .h24, in zone: Zone, from now: Instant) -> String {
    let next = firstRun(after: now, in: zone).map { "; next \($0.wall.year)" } ?? ""
    let words = describe(style, leapWords: "leap years only\(next)")
    if zone.name == "UTC" { return "\(words), UTC" }
    guard let change = zone.nextTransition(after: now) else {
      return "\(words), \(zone.name) time (clocks do not change)"
    }
    let day = change.wallBefore
    return "\(words), \(zone.name) time (clocks change on \(day.weekdayName) \(day.day) \(day.monthName) \(day.year))"
  }

  private func describe(_ style: ClockStyle, leapWords: String) -> String {
    let times = TimesInWords(minutes: schedule.minutes, hours: schedule.hours, style: style)
    if let days = schedule.days.words(leapWords: leapWords) { return "\(times.text) \(days)" }
    return times.isList ? "\(times.text) every day" : times.text
  }
}

extension DayRule {
  /// Nil for every day of the year.
  fileprivate func words(leapWords: String) -> String? {
    let months = MonthsInWords(months: months)
    let byNumber = MonthDaysInWords(self, leapWords: leapWords)
    let byWeekday = WeekdaysInWords(weekdays: weekdays, extensions: extensions)
    switch (mustMatchBoth, days.count == 31, weekdays.count == 7) {
    case (true, true, true), (false, true, _), (false, _, true):
      return months.areAll ? nil : "every day\(months.inMonths)"
    case (true, false, true):
      return byNumber.text
    case (true, true, false):
      return byWeekday.text(months)
    case (true, false, false):
      return "\(byNumber.text), only if it is \(byWeekday.condition)"
    case (false, false, false):
      if byNumber.neverComes { return byWeekday.text(months) }
      return "\(months.before)\(byNumber.besideWeekdays) and also \(byWeekday.besideDays(months))"
    }
  }
}

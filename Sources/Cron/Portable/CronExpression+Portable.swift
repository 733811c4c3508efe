extension CronExpression {
  /// The same schedule in the form that servers read alike; it has the same runs in every zone.
  ///
  /// Weekdays by name, no `@` words, no `?`, no `9-9`, no `n/m`. What has no such form stays as it was written, but for
  /// blanks and small letters: `L`, `15W`, `5#2`, `FRI#2`, a day and a weekday that go together in one of two ways, and
  /// a step longer than its field whose star decides what happens where clocks are changed. Then
  /// ``warningsOfPortable`` says so.
  public func portable() -> String {
    let (day, weekday) = dayTexts
    let (minute, hour) = (timeText(fields.minute, beside: fields.hour), timeText(fields.hour, beside: fields.minute))
    return [minute, hour, day, fields.month.plainText ?? "*", weekday].joined(separator: " ")
  }

  /// The minute or the hour; one star of the two must stay, and none must come.
  private func timeText(_ field: CronField, beside other: CronField) -> String {
    guard schedule.isWildcard else { return field.listText }
    if field.startsWithStar {
      let isFirst = field.kind == .minute
      let isOnlyStar = !other.isFull && (!other.startsWithStar || isFirst && other.starText == nil)
      return field.starText ?? (isOnlyStar ? field.longStarText : field.listText)
    }
    return field.plainText ?? "*"
  }

  /// The day and the weekday, whose stars decide how they go together.
  private var dayTexts: (day: String, weekday: String) {
    let (day, weekday) = (fields.day, fields.weekday)
    guard schedule.days.mustMatchBoth else {
      return day.isFull || weekday.isFull ? ("*", "*") : (day.listText, weekday.listText)
    }
    if day.isFull || weekday.isFull { return (day.plainText ?? "*", weekday.plainText ?? "*") }
    if day.startsWithStar, day.starText != nil || !weekday.startsWithStar {
      return (day.starText ?? day.longStarText, weekday.listText)
    }
    return (day.listText, weekday.starText ?? weekday.longStarText)
  }
}

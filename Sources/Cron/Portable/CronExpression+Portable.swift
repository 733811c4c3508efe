extension CronExpression {
  /// The same schedule in the form that most servers read alike.
  ///
  /// Weekdays by name, no `@` words, no `?`, no `9-9`, no `n/m`. What only some servers know stays: `L`, `15W`, `5#2`,
  /// and a star that decides how day and weekday go together. A step longer than its field leaves its one number; the
  /// star is lost then, and a run in a gap of the clock made up for.
  public func portable() -> String {
    let (day, weekday) = (fields[2], fields[4])
    let texts = fields.map { field in
      switch field.kind {
      case .minute, .hour: field.portableText(keepsStar: false)
      case .dayOfMonth: dayText(field, beside: weekday)
      case .month: field.isFull ? "*" : field.portableText(keepsStar: false)
      case .dayOfWeek: dayText(field, beside: day)
      }
    }
    return texts.joined(separator: " ")
  }

  /// The day or the weekday field; its star must stay if the other has none.
  private func dayText(_ field: CronField, beside other: CronField) -> String {
    let isEveryDay = !schedule.days.mustMatchBoth && other.isFull
    return field.isFull || isEveryDay ? "*" : field.portableText(keepsStar: !other.startsWithStar)
  }
}

/// An expression as a cron library understands it that reads it in another way than Debian's cron.
public struct OtherReading: Equatable, Sendable {
  /// The library, such as `APScheduler 3`.
  public let library: String
  /// The same text, with the runs that it has there.
  public let expression: CronExpression
}

extension CronExpression {
  /// The expression as the library understands it that reads what `warning` is about in another way.
  ///
  /// Nil where that is not known, where the library refuses the expression, and where it never runs or means the same
  /// there.
  public func otherReading(of warning: CronWarning) -> OtherReading? {
    switch warning.problem {
    case .eitherDay, .weekdayCount(_, .number), .weekdayCount(_, .star), .weekdayCount(_, .step), .extended:
      reading("APScheduler 3", scheduleInAPScheduler)
    case .starBesideDay, .equalRange:
      reading("croniter 7", scheduleInCroniter)
    case .weekdayCount(_, .sundayRange), .openStep, .longStep, .macro, .clockChange, .allSkipped,
      .serverDiffers:
      nil
    }
  }

  private func reading(_ library: String, _ other: Schedule?) -> OtherReading? {
    guard let other, other.days.everRuns, other != schedule else { return nil }
    return OtherReading(library: library, expression: CronExpression(self, as: other))
  }

  /// What croniter 7 makes of it: day or weekday is enough unless one of them is a star, and `9-9` is the whole field.
  ///
  /// Nil for `9-9/2`, and with signs for days, which it refuses or reads in ways of its own.
  private var scheduleInCroniter: Schedule? {
    let isUnknown = warnings.contains { warning in
      switch warning.problem {
      case .extended: true
      case .equalRange(let text, _, _): text.contains("/")
      default: false
      }
    }
    guard !isUnknown else { return nil }
    let (day, weekday) = (fields.day, fields.weekday)
    let isStar = day.isStarInCroniter(beside: weekday) || weekday.isStarInCroniter(beside: day)
    return schedule.withWholeFields(equalRangeFields).with(mustMatchBoth: isStar)
  }
}

extension CronField {
  /// A star stands in its list, or it allows every number and a star stands in the other day field.
  fileprivate func isStarInCroniter(beside other: CronField) -> Bool {
    text.split(separator: ",").contains("*") || isFull && other.text.contains("*")
  }
}

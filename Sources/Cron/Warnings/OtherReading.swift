/// An expression as servers understand it that read it in another way than Debian's cron.
public struct OtherReading: Equatable, Sendable {
  /// How they read it, such as `Where both must match`.
  public let words: String
  /// The same text, with the runs that it has there.
  public let expression: CronExpression
}

extension CronExpression {
  /// The expression as servers understand it that read what `warning` is about in another way; nil where they refuse it,
  /// where what they make of it is not known, and where it never runs or means the same to them.
  public func otherReading(of warning: CronWarning) -> OtherReading? {
    guard let (reason, words) = warning.otherReason,
      let reading = otherReadings.first(where: { $0.reason == reason }), reading.schedule != schedule
    else { return nil }
    return OtherReading(words: words, expression: CronExpression(self, as: reading.schedule))
  }
}

extension CronWarning {
  /// The other way to read it, and what it is called.
  fileprivate var otherReason: (ServerDifference.Reason, words: String)? {
    switch problem {
    case .eitherDay: (.bothDays, "Where both must match")
    case .starBesideDay: (.eitherDay, "Where either is enough")
    case .weekdayCount(_, .number), .weekdayCount(_, .star): (.weekdaysFromMonday, "Counted from Monday")
    case .weekdayCount(_, .step): (.dropsStep, "Without the step")
    case .extended(let text) where text.contains("#"): (.everyWeek, "In every week")
    case .equalRange: (.wholeField, "Read as the whole field")
    case .weekdayCount(_, .sundayRange), .openStep, .longStep, .extended, .macro, .clockChange, .serverDiffers: nil
    }
  }
}

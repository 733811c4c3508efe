public import FoundationEssentials

/// How old something is, in steps: it changes on screen only when it says something new.
public enum Age {
  /// The steps, in seconds; from the last on an age is shown as a clock time.
  static let steps = [15, 60, 120, 300, 600]

  /// The age of what happened at `date`, such as `15 s` or `2 min`; nil below the first step.
  public static func words(since date: Date, now: Date) -> String? {
    guard let step = steps.last(where: { date.addingTimeInterval(Double($0)) <= now }) else { return nil }
    return step < 60 ? "\(step) s" : "\(step / 60) min"
  }

  /// When ``words(since:now:)`` will next answer otherwise; nil after the last step.
  public static func nextChange(since date: Date, now: Date) -> Date? {
    steps.map { date.addingTimeInterval(Double($0)) }.first { $0 > now }
  }
}

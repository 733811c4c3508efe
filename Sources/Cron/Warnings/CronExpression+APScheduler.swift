extension CronExpression {
  /// What APScheduler 3 makes of it: day and weekday must both match, numbers count weekdays from Monday, ranges of
  /// names have no step, and `FRI#2` is every Friday; nil for what it refuses, and where that is not known.
  var scheduleInAPScheduler: Schedule? {
    guard !warnings.contains(where: \.isRefusedByAPScheduler) else { return nil }
    var weekdays = NumberSet()
    for item in fields.weekday.text.uppercased().split(separator: ",") {
      guard let days = Self.weekdaysInAPScheduler(item) else { return nil }
      weekdays.formUnion(days)
    }
    return schedule.withoutNthWeekdays.with(weekdays: weekdays, mustMatchBoth: true)
  }

  /// Reads `*`, `1`, `1-5`, each with or without a step, `FRI`, `MON-FRI/2` and `FRI#2`.
  private static func weekdaysInAPScheduler(_ item: Substring) -> NumberSet? {
    if item.first?.isLetter == true { return weekdays(named: item.prefix { $0 != "/" && $0 != "#" }) }
    let parts = item.split(separator: "/")
    let written = parts[0] == "*" ? ["0", "6"] : parts[0].split(separator: "-")
    let ends = written.compactMap { Int($0) }
    let step = parts.count > 1 ? Int(parts[1]) : 1
    // A step needs a range to go through, and 7 is none of its numbers.
    guard ends.count == written.count, let first = ends.first, let last = ends.last, let step, first <= last, last <= 6,
      parts.count == 1 || first < last
    else { return nil }
    return NumberSet(stride(from: first, through: last, by: step).map { ($0 + 1) % 7 })
  }

  /// Its weeks begin on Monday: it refuses `SUN-TUE`.
  private static func weekdays(named range: Substring) -> NumberSet? {
    guard !range.hasPrefix("SUN-"), range.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    do throws(CronError) {
      return try CronField(String(range), kind: .dayOfWeek).values
    } catch {
      return nil
    }
  }
}

extension CronWarning {
  fileprivate var isRefusedByAPScheduler: Bool {
    switch problem {
    case .macro, .longStep, .openStep: true
    case .extended(let sign): !(sign.contains("#") && sign.first?.isLetter == true)
    case .eitherDay, .starBesideDay, .weekdayCount, .equalRange, .clockChange, .allSkipped, .serverDiffers: false
    }
  }
}

extension CronField {
  /// Whether it allows every number.
  var isFull: Bool {
    values == NumberSet(kind.fullRange)
  }

  /// The field as most servers read it alike; `keepsStar` if its meaning hangs on its star.
  func portableText(keepsStar: Bool) -> String {
    if startsWithStar, isFull { return "*" }
    let hasNames = kind == .dayOfWeek
    if startsWithStar, keepsStar || (!hasNames && values.count > 1) { return stepText ?? text.uppercased() }
    return (hasNames ? weekdayTexts : numberTexts(values)).joined(separator: ",")
  }

  /// `*/5`; nil if the numbers are not evenly apart.
  private var stepText: String? {
    guard let first = values.first, let step = values.smallestDistance else { return nil }
    let isEven = values == NumberSet(kind.fullRange, step: step) && first == kind.fullRange.lowerBound
    return isEven ? "*/\(step)" : nil
  }

  /// Names, `MON-FRI` for three and more in a row; Sunday apart, as weeks begin with it or end with it.
  private var weekdayTexts: [String] {
    var workdays = values
    workdays.remove(0)
    let names = ranges(of: workdays).flatMap { range in
      rangeTexts(range) { kind.names[$0] }
    }
    return names + (values.contains(0) ? [kind.names[0]] : []) + extensions.texts
  }

  private func numberTexts(_ numbers: NumberSet) -> [String] {
    ranges(of: numbers).flatMap { rangeTexts($0, text: String.init) } + extensions.texts
  }

  private func rangeTexts(_ range: ClosedRange<Int>, text: (Int) -> String) -> [String] {
    range.count < 3 ? range.map(text) : ["\(text(range.lowerBound))-\(text(range.upperBound))"]
  }

  /// Numbers that follow each other, put together.
  private func ranges(of numbers: NumberSet) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound == number - 1 {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges
  }
}

extension DayExtensions {
  /// As written in a field, each for itself.
  fileprivate var texts: [String] {
    let ends = (lastDay ? ["L"] : []) + (lastWorkday ? ["LW"] : [])
    let days = nearestWorkdays.map { "\($0)W" }
    let weekdays = lastWeekdays.map { "\($0)L" } + nthWeekdays.map { "\($0 % 7)#\($0 / 7 + 1)" }
    return ends + days + weekdays
  }
}

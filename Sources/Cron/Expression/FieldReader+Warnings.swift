extension FieldReader {
  /// Warns of the item that ends at the reader's place.
  mutating func warn(_ itemStart: Int, _ problem: (String) -> CronWarning.Problem) {
    let text = String(decoding: bytes[itemStart..<position], as: UTF8.self)
    warnings.append(CronWarning(problem(text), field: kind, range: itemStart..<position))
  }

  /// Warns once of all numbers that follow each other: `1,2,3`.
  private mutating func warnOfWeekdayNumber(_ itemStart: Int) {
    var itemStart = itemStart
    // The comma stands between the two.
    if let last = warnings.last, case .weekdayCount(_, .number) = last.problem, last.range.upperBound + 1 == itemStart {
      itemStart = last.range.lowerBound
      warnings.removeLast()
    }
    warn(itemStart) { .weekdayCount($0, .number) }
  }

  /// Warns of a single value, alone or with a step.
  mutating func checkValue(from itemStart: Int, hasStep: Bool) {
    if kind == .dayOfWeek, isDigit(bytes[itemStart]) {
      warnOfWeekdayNumber(itemStart)
    }
    if hasStep {
      warn(itemStart) { .openStep($0) }
    }
  }

  /// Warns of a range with a step of 1 or more.
  mutating func checkRange(_ range: ClosedRange<Int>, from itemStart: Int, step: Int) {
    if kind == .dayOfWeek {
      checkWeekdays(range, from: itemStart, step: step)
    }
    if range.count == 1 {
      let value = bytes[itemStart...].prefix { $0 != UInt8(ascii: "-") }
      let kind = kind
      warn(itemStart) { .equalRange($0, field: kind, value: String(decoding: value, as: UTF8.self)) }
    } else if step >= range.count {
      warn(itemStart) { .longStep($0) }
    }
  }

  private mutating func checkWeekdays(_ range: ClosedRange<Int>, from itemStart: Int, step: Int) {
    if bytes[itemStart..<position].prefix(while: { $0 != UInt8(ascii: "/") }).contains(where: isDigit) {
      warnOfWeekdayNumber(itemStart)
    } else if range.count > 1, range.contains(0) || range.contains(7) {
      warn(itemStart) { .weekdayCount($0, .sundayRange) }
    } else if step > 1 {
      warn(itemStart) { .weekdayCount($0, .step) }
    }
  }

  /// Warns of a star with a step of 1 or more.
  mutating func checkStar(from itemStart: Int, step: Int) {
    if kind == .dayOfWeek, step > 1 {
      warn(itemStart) { .weekdayCount($0, .star) }
    }
    if step >= kind.fullRange.count {
      warn(itemStart) { .longStep($0) }
    }
  }
}

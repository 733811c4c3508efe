extension FieldReader {
  /// The mistake of a range such as `22-2`, with what was meant by it, unless a step follows.
  func reversedRange(from itemStart: Int, first: Int, last: Int) -> CronError {
    let text = String(decoding: bytes[itemStart..<position], as: UTF8.self)
    let hasStep = !isAtEnd && bytes[position] == UInt8(ascii: "/")
    return CronError(
      .reversedRange(text), field: kind, range: itemStart..<position,
      suggestion: hasStep ? nil : roundTheEnd(first: first, last: last))
  }

  /// From the first number to the end of the field, and on from its beginning to the last.
  private func roundTheEnd(first: Int, last: Int) -> String {
    let full = kind.fullRange
    switch kind {
    case .dayOfWeek:
      return (first...(last + 7)).map { kind.names[$0 % 7] }.joined(separator: ",")
    case .month:
      let months = Array(first...full.upperBound) + Array(full.lowerBound...last)
      return months.map(String.init).joined(separator: ",")
    case .minute, .hour, .dayOfMonth:
      return rangeText(first, full.upperBound) + "," + rangeText(full.lowerBound, last)
    }
  }

  private func rangeText(_ first: Int, _ last: Int) -> String {
    first == last ? "\(first)" : "\(first)-\(last)"
  }
}

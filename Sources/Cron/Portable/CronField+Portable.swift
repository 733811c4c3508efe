extension CronField {
  /// Whether it allows every number.
  var isFull: Bool {
    values == NumberSet(kind.fullRange)
  }

  /// As it was written, in capitals.
  private var upperText: String { String(decoding: text.utf8.map(upperCased), as: UTF8.self) }

  /// The shortest form, with or without a star; nil if it allows every number.
  var plainText: String? {
    if isFull { return nil }
    return kind == .dayOfWeek || !startsWithStar ? listText : starText ?? listText
  }

  /// `*`, `*/5`, or `*/20,7`, where a star must stay; nil if no step within the field allows these numbers only.
  ///
  /// Not for weekdays, which some servers count from Monday.
  var starText: String? {
    let full = kind.fullRange
    if isFull { return "*" }
    guard extensions == DayExtensions(), kind != .dayOfWeek else { return nil }
    let step = (2..<full.count).first { NumberSet(full, step: $0).isSubset(of: values) }
    guard let step else { return nil }
    let others = values.subtracting(NumberSet(full, step: step))
    return (["*/\(step)"] + Self.texts(of: others, kind)).joined(separator: ",")
  }

  /// Its first item as it was written, such as `*/90` or, of weekdays, `*/3`, and all else without a star.
  ///
  /// For a field that begins with a star which must stay though servers read it in different ways.
  var longStarText: String {
    let first = upperText.prefix { $0 != "," }
    let step = first.split(separator: "/").dropFirst().first.flatMap { Int($0) } ?? .max
    let others = values.subtracting(NumberSet(kind.fullRange, step: min(step, kind.fullRange.count)))
    return ([String(first)] + Self.texts(of: others, kind) + extensionTexts).joined(separator: ",")
  }

  /// All its numbers and, of weekdays, names, without a star.
  var listText: String {
    (Self.texts(of: values, kind) + extensionTexts).joined(separator: ",")
  }

  /// The items that are more than numbers, such as `L`, `15W` and `FRI#2`, as they were written, in capitals.
  private var extensionTexts: [String] {
    guard extensions != DayExtensions() else { return [] }
    return upperText.split(separator: ",").map(String.init).filter { item in
      item.hasSuffix("L") || item.contains("#") || kind == .dayOfMonth && item.hasSuffix("W")
    }
  }

  /// `9-17` for three and more in a row, `1-31/2` for four and more evenly apart, else one by one.
  private static func texts(of numbers: NumberSet, _ kind: Kind) -> [String] {
    if kind == .dayOfWeek { return weekdayTexts(of: numbers) }
    let ranges = numbers.ranges
    if let first = numbers.first, let last = numbers.last, let step = numbers.smallestDistance, step > 1,
      numbers.count > 3, numbers == NumberSet(first...last, step: step)
    {
      return ["\(first)-\(last)/\(step)"]
    }
    return ranges.flatMap { rangeTexts($0, text: String.init) }
  }

  /// Names, `MON-FRI` for three and more in a row; Sunday apart, as weeks begin with it or end with it.
  private static func weekdayTexts(of weekdays: NumberSet) -> [String] {
    var workdays = weekdays
    workdays.remove(0)
    let names = workdays.ranges.flatMap { range in rangeTexts(range) { Kind.dayOfWeek.names[$0] } }
    return names + (weekdays.contains(0) ? [Kind.dayOfWeek.names[0]] : [])
  }

  private static func rangeTexts(_ range: ClosedRange<Int>, text: (Int) -> String) -> [String] {
    range.count < 3 ? range.map(text) : ["\(text(range.lowerBound))-\(text(range.upperBound))"]
  }
}

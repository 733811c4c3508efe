/// The weekdays of a schedule, as people say it.
struct WeekdaysInWords {
  /// From 0, Sunday.
  let weekdays: NumberSet
  let extensions: DayExtensions

  /// `every Monday and Friday`, `on weekdays in June`, `on the last Friday of every month`.
  ///
  /// The months are said once: `in June: every Monday and on the last Friday of the month`.
  func text(_ months: MonthsInWords) -> String {
    if extensionWords.isEmpty { return (plain ?? "") + months.inMonths }
    if plain == nil { return onExtensions(months.ofMonths) }
    return months.before + everyOne(months)
  }

  /// `on every Friday`, beside days by number; the months are said before.
  func besideDays(_ months: MonthsInWords) -> String {
    let words = everyOne(months)
    return words.hasPrefix("every") ? "on \(words)" : words
  }

  private func everyOne(_ months: MonthsInWords) -> String {
    let extended = extensionWords.isEmpty ? [] : [onExtensions(months.areAll ? months.ofMonths : " of the month")]
    return Listing.all([plain].compactMap(\.self) + extended)
  }

  /// `on the second and the fifth Friday of June (where the month has it)`.
  private func onExtensions(_ ofMonths: String) -> String {
    let hasFifth = extensions.nthWeekdays.contains { $0 / 7 == 4 }
    return "on \(Listing.all(extensionWords))\(ofMonths)\(hasFifth ? MonthsInWords.remarkOnShortOnes : "")"
  }

  /// `a Monday or Tuesday`, `a weekday`, `the last Friday of the month`.
  var condition: String {
    let days = weekdays == Self.workdays ? ["a weekday"] : inOrder.map { "a \(Self.name($0))" }
    return Listing.all(days + extensionWords.map { "\($0) of the month" }, last: "or")
  }

  /// `every Monday`, `on weekdays`; nil if only extensions say which.
  private var plain: String? {
    if weekdays.isEmpty { return nil }
    if weekdays == Self.workdays { return "on weekdays" }
    if weekdays == NumberSet(bits: 0b100_0001) { return "on weekends" }
    // From Monday, with Sunday as the seventh.
    let fromMonday = NumberSet(bits: weekdays.bits & 0b111_1110 | (weekdays.contains(0) ? 1 << 7 : 0))
    return "every \(Listing.ranges(fromMonday.ranges, Self.name))"
  }

  private var inOrder: [Int] { weekdays.filter { $0 > 0 } + weekdays.filter { $0 == 0 } }

  /// `the second Friday`, `the last Friday`.
  private var extensionWords: [String] {
    extensions.nthWeekdays.map { "the \(Self.nth[$0 / 7]) \(Self.name($0 % 7))" }
      + extensions.lastWeekdays.map { "the last \(Self.name($0))" }
  }

  private static let workdays = NumberSet(1...5)
  private static let nth = ["first", "second", "third", "fourth", "fifth"]

  private static func name(_ weekday: Int) -> String {
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][weekday % 7]
  }
}

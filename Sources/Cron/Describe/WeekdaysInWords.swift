/// The weekdays of a schedule, as people say it.
struct WeekdaysInWords {
  /// From 0, Sunday.
  let weekdays: NumberSet
  let extensions: DayExtensions

  /// `every Monday and Friday`, `on weekdays`, `on the last Friday of every month`; `months` says of which.
  func text(_ months: MonthsInWords) -> String {
    var phrases: [String] = []
    if let plain { phrases.append(plain == "weekdays" || plain == "weekends" ? "on \(plain)" : "every \(plain)") }
    let isPlain = phrases.isEmpty == false && extensionWords.isEmpty
    if !extensionWords.isEmpty { phrases.append("on \(Listing.all(extensionWords))\(months.ofMonths)") }
    return Listing.all(phrases) + (isPlain ? months.inMonths : "")
  }

  /// `on every Friday`, beside days by number.
  var besideDays: String {
    let words = text(MonthsInWords(months: NumberSet(1...12)))
    return words.hasPrefix("every") ? "on \(words)" : words
  }

  /// `a Monday or Tuesday`, `a weekday`, `the last Friday of the month`.
  var condition: String {
    let days = weekdays == Self.workdays ? ["a weekday"] : inOrder.map { "a \(Self.name($0))" }
    return Listing.all(days + extensionWords.map { "\($0) of the month" }, last: "or")
  }

  /// Nil if only extensions say which.
  private var plain: String? {
    if weekdays.isEmpty { return nil }
    if weekdays == Self.workdays { return "weekdays" }
    if weekdays == NumberSet(bits: 0b100_0001) { return "weekends" }
    // From Monday, with Sunday as the seventh.
    let fromMonday = NumberSet(bits: weekdays.bits & 0b111_1110 | (weekdays.contains(0) ? 1 << 7 : 0))
    return Listing.ranges(fromMonday.ranges, Self.name)
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

/// The days of a month on which a schedule runs, by number, as people say it.
struct MonthDaysInWords {
  let days: NumberSet
  let months: MonthsInWords
  let extensions: DayExtensions
  /// What to say of 29 February: `leap years only`.
  let leapWords: String
  /// How many days each of the months has at the least.
  private let shortestMonth: Int

  /// Leaves out the days that none of the months has.
  init(_ rule: DayRule, leapWords: String) {
    let longest = rule.months.map { CivilDate.length(ofMonth: $0, in: 2000) }.max() ?? 31
    let days = rule.days.intersection(NumberSet(1...longest))
    var extensions = rule.extensions
    extensions.nearestWorkdays = extensions.nearestWorkdays.intersection(NumberSet(1...longest))
    // Of months that are named, only those that ever have the day.
    let isNamed = rule.months.count < 12 && days.count == 1 && !extensions.hasDays
    let monthsWithDay = rule.months.filter { CivilDate.length(ofMonth: $0, in: 2000) >= days.first ?? 1 }
    months = MonthsInWords(months: isNamed ? NumberSet(monthsWithDay) : rule.months)
    shortestMonth = rule.months.map { CivilDate.length(ofMonth: $0, in: 2001) }.min() ?? 28
    self.days = days
    self.extensions = extensions
    self.leapWords = leapWords
  }

  /// Whether no day is left.
  var neverComes: Bool { days.isEmpty && !extensions.hasDays }

  /// `on the 1st and 15th of every month`, `on 1 January`.
  var text: String {
    guard !extensions.hasDays else { return "on \(phrase)\(months.ofMonths)\(remarkOnAll)" }
    if isEveryNth { return "on \(phrase)\(months.inMonths)" }
    guard days.count == 1, let day = days.first else { return "on \(phrase)\(months.ofMonths)\(remarkOnAll)" }
    if months.months.count == 1 { return "on \(day) \(months.names)\(remark(day))" }
    let remark = remark(day)
    return "on the \(Listing.ordinal(day))\(months.areAll && !remark.isEmpty ? "" : months.ofMonths)\(remark)"
  }

  /// `on the 13th`, beside a weekday.
  var besideWeekdays: String { "on \(phrase)\(isEveryNth ? "" : remarkOnAll)" }

  /// `the 1st, the last day`, without a month.
  private var phrase: String {
    if isEveryNth, let step = days.smallestDistance {
      let shown = Listing.short(days, Listing.ordinal)
      return "every \(Listing.ordinalWord(step)) day of the month (\(shown))"
    }
    let numbers = days.isEmpty ? [] : ["the \(Listing.ranges(days.ranges, Listing.ordinal))"]
    return Listing.all(numbers + extensionWords)
  }

  /// Whether it is as `*/2` has it, all through the month.
  private var isEveryNth: Bool {
    guard !extensions.hasDays, days.count > 6, days.isEven, let step = days.smallestDistance else { return false }
    return step > 1 && days.first == 1 && (days.last ?? 0) + step > 31
  }

  private var extensionWords: [String] {
    (extensions.lastDay ? ["the last day"] : []) + (extensions.lastWorkday ? ["the last working day"] : [])
      + extensions.nearestWorkdays.map { "the working day nearest the \(Listing.ordinal($0))" }
  }

  /// What is to be known of several days, if one of the months is too short for one of them.
  private var remarkOnAll: String {
    let last = max(days.last ?? 0, extensions.nearestWorkdays.last ?? 0)
    return last > shortestMonth ? MonthsInWords.remarkOnShortOnes : ""
  }

  /// What months do without the day.
  private func remark(_ day: Int) -> String {
    switch day {
    case 29 where months.months == NumberSet(2...2): " (\(leapWords))"
    case 29 where months.months.contains(2): " (in February only in leap years)"
    case 30 where months.areAll: " (11 months a year have one)"
    case 31 where months.areAll: " (7 months a year have one)"
    default: ""
    }
  }
}

extension DayExtensions {
  /// Whether any of the day field is set.
  var hasDays: Bool { lastDay || lastWorkday || !nearestWorkdays.isEmpty }
}

/// The times of a day at which a schedule runs, as people say it; made from the numbers, however they were written.
struct TimesInWords {
  let minutes: NumberSet
  let hours: NumberSet
  let style: ClockStyle

  /// Whether each time is named: `at 09:00 and 17:00`.
  var isList: Bool { minutes.count * hours.count <= 6 || minutes.count == 1 && !hours.isEven }

  /// `every 15 minutes from 09:00 to 17:45`.
  var text: String {
    if isList { return "at \(Listing.all(allTimes))" }
    if minutes.count == 1 { return onceAnHour }
    guard minutes.isUniform(over: 60) else {
      let numbers = Listing.short(minutes) { "\($0)" }
      return "at minutes \(numbers) \(hourWords)\(gapAtTheHour)"
    }
    let step = minutes.smallestDistance ?? 1
    let often = step == 1 ? "every minute" : "every \(step) minutes"
    if hours.count == 24 { return often }
    let ranges = hours.ranges
    return ranges.count > 3 ? "\(often) \(hourWords)" : "\(often) \(Listing.all(ranges.map(span)))"
  }

  /// One minute of more than six hours.
  private var onceAnHour: String {
    let minute = minutes.first ?? 0
    if hours.count == 24 { return minute == 0 ? "every hour" : "at minute \(minute) of every hour" }
    guard let step = hours.smallestDistance, let first = hours.first, let last = hours.last else { return "" }
    let often = step == 1 ? "every hour" : "every \(step) hours"
    return minute == 0 && hours.isUniform(over: 24) ? often : "\(often) \(span(first...last))"
  }

  /// `of every hour`, `of every hour from 09:05 to 17:35`, `in the hours from 01:00 and 03:00`.
  private var hourWords: String {
    if hours.count == 24 { return "of every hour" }
    if let range = hours.ranges.first, range.count == hours.count, range.count > 1 {
      return "of every hour \(span(range))"
    }
    let noun = hours.count == 1 ? "hour" : "hours"
    return "in the \(noun) from \(Listing.short(hours) { style.words($0 * 60) })"
  }

  /// `from 09:00 to 17:45`, the first and the last run of hours that follow each other.
  private func span(_ hours: ClosedRange<Int>) -> String {
    let first = hours.lowerBound * 60 + (minutes.first ?? 0)
    let last = hours.upperBound * 60 + (minutes.last ?? 0)
    return "from \(style.words(first)) to \(style.words(last))"
  }

  /// ` (4 min gap at the hour)`, where an even step does not fit into the hour.
  private var gapAtTheHour: String {
    guard minutes.isEven, let step = minutes.smallestDistance, let first = minutes.first, let last = minutes.last,
      hours.count == 24 || hours.smallestDistance == 1
    else { return "" }
    let gap = 60 + first - last
    return gap < step ? " (\(gap) min gap at the hour)" : ""
  }

  private var allTimes: [String] {
    hours.flatMap { hour in minutes.map { style.words(hour * 60 + $0) } }
  }
}

/// Days that only an extension of cron can say, as written in the day or the weekday field.
///
/// Source: what the signs mean in Quartz, “Cron Trigger Tutorial”, Special characters; but weekdays are counted from
/// Sunday as 0.
struct DayExtensions: Hashable {
  /// `L`: the last day of the month.
  var lastDay = false
  /// `LW`: the last day of the month from Monday to Friday.
  var lastWorkday = false
  /// `15W`: the day from Monday to Friday that is nearest to this day, in the same month.
  var nearestWorkdays = NumberSet()
  /// `5L`: the last such weekday of the month.
  var lastWeekdays = NumberSet()
  /// `5#2`: the nth such weekday of the month, kept as weekday + 7 × (n − 1).
  var nthWeekdays = NumberSet()
}

extension DayExtensions {
  /// The days of a month that the day field's extensions allow.
  func daysByNumber(in month: MonthShape) -> NumberSet {
    var days = NumberSet()
    if lastDay {
      days.insert(month.length)
    }
    if lastWorkday {
      days.insert(month.nearestWorkday(to: month.length))
    }
    for day in nearestWorkdays where day <= month.length {
      days.insert(month.nearestWorkday(to: day))
    }
    return days
  }

  /// The days of a month that the weekday field's extensions allow.
  func daysByWeekday(in month: MonthShape) -> NumberSet {
    var days = NumberSet()
    for weekday in lastWeekdays {
      days.insert(month.length - remainder(month.weekday(of: month.length) - weekday, by: 7))
    }
    for code in nthWeekdays {
      let day = month.firstDay(on: code % 7) + code / 7 * 7
      if day <= month.length {
        days.insert(day)
      }
    }
    return days
  }
}

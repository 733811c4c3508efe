/// What an expression means, however it is written.
struct Schedule: Hashable {
  let minutes: NumberSet
  let hours: NumberSet
  let days: DayRule
  /// Whether it follows the real clock where clocks are changed; else each wall time runs once a day.
  let isWildcard: Bool
}

extension Schedule {
  /// The fields in their order, all five.
  init(_ fields: [CronField]) {
    minutes = fields.minute.values
    hours = fields.hour.values
    days = DayRule(
      days: fields.day.values, months: fields.month.values, weekdays: fields.weekday.values,
      extensions: DayExtensions(day: fields.day.extensions, weekday: fields.weekday.extensions),
      mustMatchBoth: fields.day.startsWithStar || fields.weekday.startsWithStar)
    isWildcard = fields.minute.startsWithStar || fields.hour.startsWithStar
  }

  /// The first match, not before this wall time.
  func firstMatch(from wall: WallTime) -> WallTime {
    let minute = floorDivide(wall.seconds + 59, by: 60)
    let day = floorDivide(minute, by: 1440)
    let time = firstTime(from: minute - day * 1440)
    let match = days.firstDay(from: time == nil ? day + 1 : day)
    return WallTime(seconds: match * 86_400 + (match == day ? time ?? firstTimeOfDay : firstTimeOfDay) * 60)
  }

  /// The last match before this wall time.
  func lastMatch(before wall: WallTime) -> WallTime {
    let minute = floorDivide(wall.seconds - 1, by: 60)
    let day = floorDivide(minute, by: 1440)
    let time = lastTime(upTo: minute - day * 1440)
    let match = days.lastDay(upTo: time == nil ? day - 1 : day)
    return WallTime(seconds: match * 86_400 + (match == day ? time ?? lastTimeOfDay : lastTimeOfDay) * 60)
  }

  // Always in line, as a search for a run needs one or the other.

  /// Minutes from midnight to the first match of a day, not before this minute; nil if none is left.
  @inline(__always)
  private func firstTime(from minuteOfDay: Int) -> Int? {
    let hour = minuteOfDay / 60
    if hours.contains(hour), let minute = minutes.first(from: minuteOfDay % 60) { return hour * 60 + minute }
    guard let nextHour = hours.first(from: hour + 1) else { return nil }
    return nextHour * 60 + (minutes.first ?? 0)
  }

  /// Minutes from midnight to the last match of a day, not after this minute; nil if there has been none.
  @inline(__always)
  private func lastTime(upTo minuteOfDay: Int) -> Int? {
    let hour = minuteOfDay / 60
    if hours.contains(hour), let minute = minutes.last(upTo: minuteOfDay % 60) { return hour * 60 + minute }
    guard hour > 0, let hourBefore = hours.last(upTo: hour - 1) else { return nil }
    return hourBefore * 60 + (minutes.last ?? 0)
  }

  /// Minutes from midnight to the first match of any day.
  var firstTimeOfDay: Int { (hours.first ?? 0) * 60 + (minutes.first ?? 0) }

  /// Minutes from midnight to the last match of any day.
  var lastTimeOfDay: Int { (hours.last ?? 0) * 60 + (minutes.last ?? 0) }
}

extension DayExtensions {
  fileprivate init(day: DayExtensions, weekday: DayExtensions) {
    self = day
    lastWeekdays = weekday.lastWeekdays
    nthWeekdays = weekday.nthWeekdays
  }
}

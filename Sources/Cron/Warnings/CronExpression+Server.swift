extension CronExpression {
  /// Compares the next run that a server gives with ours; nil if they are the same, and where there is none of ours.
  ///
  /// `offset` is the one in the server's text, in seconds; nil if it says `Z`, which tells nothing of the zone.
  public func serverWarning(
    nextRun server: Instant, offset: Int? = nil, after now: Instant, in zone: Zone
  ) -> CronWarning? {
    guard let ours = firstRun(after: now, in: zone) else { return nil }
    guard server != ours.instant || offset ?? ours.offset != ours.offset else { return nil }
    let difference = ServerDifference(
      ours: ours, server: server, serverWall: zone.wallTime(at: server),
      reason: reason(for: server, offset: offset, ours: ours, after: now, in: zone))
    return CronWarning(.serverDiffers(difference), range: range)
  }

  /// From the first field to the last.
  private var range: Range<Int> { fields.minute.range.lowerBound..<fields.weekday.range.upperBound }

  private func reason(
    for server: Instant, offset: Int?, ours: Run, after now: Instant, in zone: Zone
  ) -> ServerDifference.Reason? {
    if let offset, server.secondsSince1970 + offset == ours.wall.seconds { return .otherZoneData }
    if server == ours.instant { return .otherZoneData }
    let isNearChange = !zone.transitions(after: ours.instant.adding(seconds: -86_400), days: 2).isEmpty
    if isNearChange, server == ours.instant.adding(seconds: -3600) { return .hourEarly }
    let otherReading = otherReadings.first { _, schedule in
      CronExpression(self, as: schedule).next(after: now, in: zone).instant == server
    }
    if let otherReading { return otherReading.reason }
    if next(after: now, in: .utc).instant == server { return .readsInUTC }
    return isNearChange ? .otherClockChange : nil
  }

  /// The schedules that servers known to differ make of it.
  private var otherReadings: [(reason: ServerDifference.Reason, schedule: Schedule)] {
    let codes = Set(warnings.map(\.code))
    var readings: [(ServerDifference.Reason, Schedule)] = []
    if countsWeekdays { readings.append((.weekdaysFromMonday, schedule.withWeekdaysFromMonday)) }
    if let weekdays = weekdaysWithoutStep { readings.append((.dropsStep, schedule.with(weekdays: weekdays))) }
    if let everyWeek = scheduleWithoutNth { readings.append((.everyWeek, everyWeek)) }
    if codes.contains(.eitherDay) { readings.append((.bothDays, schedule.with(mustMatchBoth: true))) }
    if codes.contains(.starBesideDay) { readings.append((.eitherDay, schedule.with(mustMatchBoth: false))) }
    if codes.contains(.equalRange) { readings.append((.wholeField, schedule.withWholeFields(equalRangeFields))) }
    return readings.filter { $0.1.days.everRuns }
  }

  /// Whether weekdays are numbers, not all of them names.
  private var countsWeekdays: Bool {
    warnings.contains { warning in
      switch warning.problem {
      case .weekdayCount(_, .number), .weekdayCount(_, .star): true
      default: false
      }
    }
  }

  /// The weekdays of `MON-FRI` for `MON-FRI/2`; nil if there is no such step.
  private var weekdaysWithoutStep: NumberSet? {
    let ranges = warnings.compactMap { warning in
      if case .weekdayCount(let text, .step) = warning.problem { text.split(separator: "/").first } else { nil }
    }
    guard !ranges.isEmpty else { return nil }
    do throws(CronError) {
      return try CronField(ranges.joined(separator: ","), kind: .dayOfWeek).values.union(schedule.days.weekdays)
    } catch {
      return nil
    }
  }

  /// What `FRI` means for `FRI#2`; nil unless each such weekday is a name.
  private var scheduleWithoutNth: Schedule? {
    let signs = fields.weekday.text.split(separator: ",").filter { $0.contains("#") }
    guard !signs.isEmpty, signs.allSatisfy({ $0.first?.isLetter == true }) else { return nil }
    return schedule.withoutNthWeekdays
  }

  var equalRangeFields: [CronField.Kind] {
    warnings.filter { $0.code == .equalRange }.compactMap(\.field)
  }
}

extension Schedule {
  fileprivate var withWeekdaysFromMonday: Schedule {
    let shifted = (days.weekdays.bits << 1 | days.weekdays.bits >> 6) & 0b111_1111
    return with(days: days.days, weekdays: NumberSet(bits: shifted))
  }

  /// `FRI` in place of `FRI#2`.
  var withoutNthWeekdays: Schedule {
    var extensions = days.extensions
    let all = extensions.nthWeekdays.map { $0 % 7 }
    extensions.nthWeekdays = NumberSet()
    return with(days: days.days, weekdays: days.weekdays.union(NumberSet(all)), extensions: extensions)
  }

  fileprivate func with(weekdays: NumberSet) -> Schedule {
    with(days: days.days, weekdays: weekdays)
  }

  func with(weekdays: NumberSet? = nil, mustMatchBoth: Bool) -> Schedule {
    with(days: days.days, weekdays: weekdays ?? days.weekdays, mustMatchBoth: mustMatchBoth)
  }

  func withWholeFields(_ kinds: [CronField.Kind]) -> Schedule {
    func numbers(_ kind: CronField.Kind, else numbers: NumberSet) -> NumberSet {
      kinds.contains(kind) ? NumberSet(kind.fullRange) : numbers
    }
    return with(
      minutes: numbers(.minute, else: minutes), hours: numbers(.hour, else: hours),
      days: numbers(.dayOfMonth, else: days.days), weekdays: numbers(.dayOfWeek, else: days.weekdays),
      months: numbers(.month, else: days.months))
  }

  private func with(
    minutes: NumberSet? = nil, hours: NumberSet? = nil, days: NumberSet, weekdays: NumberSet, months: NumberSet? = nil,
    extensions: DayExtensions? = nil, mustMatchBoth: Bool? = nil
  ) -> Schedule {
    let rule = DayRule(
      days: days, months: months ?? self.days.months, weekdays: weekdays,
      extensions: extensions ?? self.days.extensions,
      mustMatchBoth: mustMatchBoth ?? self.days.mustMatchBoth)
    return Schedule(
      minutes: minutes ?? self.minutes, hours: hours ?? self.hours, days: rule, isWildcard: isWildcard)
  }
}

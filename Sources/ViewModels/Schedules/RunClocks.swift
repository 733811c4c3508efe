import Cron

/// Moments on up to three clocks, a line each in columns: the schedule's zone, UTC and the person's own.
///
/// `Mon 23 Nov 09:00 +01:00 · 08:00 UTC · 10:00 yours`. A clock that shows the same as another in every line is left
/// out; another day than the schedule's is named; the year is there when one of them is not `thisYear`.
struct RunClocks {
  let zone: Zone
  let mine: MyZone
  let thisYear: Int

  func lines(_ runs: [ComingRun]) -> [String] {
    let instants = runs.map(\.instant)
    let walls = instants.map(zone.wallTime)
    let hasYears = walls.contains { $0.year != thisYear }
    let dayWidth = walls.map { String($0.day).count }.max() ?? 0
    let first = zip(instants, walls).map { instant, wall in
      let year = hasYears ? " \(wall.year)" : ""
      let day = "\(wall.weekdayName) \(padded(String(wall.day), to: dayWidth)) \(wall.monthName)\(year)"
      return "\(day) \(wall.timeOfDay) \(Zone.offsetText(zone.offset(at: instant)))"
    }
    let others = Self.others(than: zone, mine: mine, at: instants).map { clock in
      let cells = instants.map { "\(clock.time(at: $0, besides: zone)) \(clock.label)" }
      let width = cells.map(\.count).max() ?? 0
      return cells.map { padded($0, to: width) }
    }
    return runs.indices.map { index in
      ([first] + others).map { $0[index] }.joined(separator: " · ") + (runs[index].remark.map { " (\($0))" } ?? "")
    }
  }

  /// The clocks beside the schedule's that show something else at one of `instants`.
  static func others(than zone: Zone, mine: MyZone, at instants: [Instant]) -> [Clock] {
    var shown = [zone]
    var others: [Clock] = []
    for clock in [Clock(zone: .utc, label: "UTC"), Clock(zone: mine.zone, label: mine.label)] {
      let isSeen = shown.contains { other in instants.allSatisfy { other.offset(at: $0) == clock.zone.offset(at: $0) } }
      guard !isSeen else { continue }
      shown.append(clock.zone)
      others.append(clock)
    }
    return others
  }

  struct Clock {
    let zone: Zone
    let label: String

    /// `08:00`, or with the weekday, `Sun 23:00`, where `other` shows another day.
    func time(at instant: Instant, besides other: Zone) -> String {
      let wall = zone.wallTime(at: instant)
      let isSameDay = wall.day == other.wallTime(at: instant).day
      return isSameDay ? wall.timeOfDay : "\(wall.weekdayName) \(wall.timeOfDay)"
    }
  }

  private func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension RunClocks {
  init(zone: Zone, mine: MyZone, now: Instant) {
    self.init(zone: zone, mine: mine, thisYear: zone.wallTime(at: now).year)
  }

  /// The lines of ``lines(_:)``, each with how far ahead of `now` it is: `… · in 33 h 14 min`, until the next full
  /// minute.
  func lines(_ runs: [ComingRun], ahead now: Instant) -> [String] {
    zip(runs, lines(runs)).map { "\($1) · \(DurationWords.ahead($0.instant, from: now))" }
  }
}

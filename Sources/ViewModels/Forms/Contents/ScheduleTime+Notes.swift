import Cron

extension ScheduleTime {
  /// When it is, on each clock and in how long, and what it runs into; both moments of a time that comes twice, if both
  /// are still to come.
  ///
  /// `warnings` is nil while there is nobody to send to.
  func notes(mine: MyZone, now: Instant, warnings: RunWarnings? = nil) -> [FormNote] {
    let clocks = RunClocks(zone: zone, mine: mine, now: now)
    let coming = instants.filter { $0 > now }
    let found = warnings?.check(coming, on: zone, isOnce: true)
    let rows = zip(coming, clocks.lines(coming.map { ComingRun(instant: $0) }))
    let lines = rows.enumerated().map { place, row in
      let flag = found?.flag(at: place)
      let text = "\(row.1) · \(DurationWords.ahead(row.0, from: now))\(flag ?? "")"
      return FormNote(text, kind: flag == nil ? .good : .warning)
    }
    return lines + (remark.map { [FormNote($0, kind: .warning)] } ?? []) + (found?.notes ?? [])
  }

  /// From this moment on the notes are out of date: the next full minute, or the time itself.
  func staleAt(now: Instant) -> Instant? {
    instants.first { $0 > now }.map { min($0, now.nextMinute) }
  }
}

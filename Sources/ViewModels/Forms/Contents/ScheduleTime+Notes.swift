import Cron

extension ScheduleTime {
  /// When it is, on each clock and in how long; both moments of a time that comes twice.
  func notes(mine: MyZone, now: Instant) -> [FormNote] {
    let clocks = RunClocks(zone: zone, mine: mine, thisYear: zone.wallTime(at: now).year)
    let lines = zip(instants, clocks.lines(instants.map { ComingRun(instant: $0) })).map { instant, line in
      FormNote("\(line) · \(DurationWords.ahead(instant.secondsSince1970 - now.secondsSince1970))", kind: .good)
    }
    return lines + (remark.map { [FormNote($0, kind: .warning)] } ?? [])
  }
}

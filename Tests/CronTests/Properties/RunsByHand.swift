import Cron

/// The runs of an expression without extensions, found by looking at every minute of every day on the wall clock.
///
/// The rule is that of the manual page of Debian's cron 3.0 and of `cron.c`: a schedule whose minute or hour begins
/// with `*` runs whenever the clock shows its time; any other runs what a gap under three hours skips right after
/// it, and what comes twice within three hours the first time only.
struct RunsByHand {
  let expression: CronExpression
  let zone: Zone

  /// The runs of the wall clock's days from so many days before the change to as many after it.
  func runs(around change: Zone.Transition, days: Int) -> Set<Instant> {
    let start = change.wallBefore.adding(minutes: -change.wallBefore.hour * 60 - change.wallBefore.minute)
    let minutes = (-days * 1440)..<((days + 1) * 1440)
    let walls = minutes.map { start.adding(minutes: $0) }.filter { allows($0) }
    return Set(walls.flatMap { instants(of: $0, near: change) })
  }

  private func instants(of wall: WallTime, near change: Zone.Transition) -> [Instant] {
    let all = zone.instants(of: wall)
    if isWildcard { return all }
    if all.count == 2 {
      let distance = all[1].secondsSince1970 - all[0].secondsSince1970
      return distance > 3 * 3600 ? all : [all[0]]
    }
    guard all.isEmpty else { return all }
    return change.offsetAfter - change.offsetBefore < 3 * 3600 ? [change.instant] : []
  }

  private var isWildcard: Bool { expression.fields.minute.startsWithStar || expression.fields.hour.startsWithStar }

  private func allows(_ wall: WallTime) -> Bool {
    let fields = expression.fields
    let day = fields.day.values.contains(wall.day)
    let weekday = fields.weekday.values.contains(wall.weekday)
    let mustMatchBoth = fields.day.startsWithStar || fields.weekday.startsWithStar
    return fields.minute.values.contains(wall.minute) && fields.hour.values.contains(wall.hour)
      && fields.month.values.contains(wall.month) && (mustMatchBoth ? day && weekday : day || weekday)
  }
}

import Cron
import FoundationEssentials
import MoltFlow

/// When a schedule runs, as worked out on this machine.
struct Timetable {
  enum Rule {
    /// Once, at the first of these that is still to come; a wall time that comes twice has two.
    case once([Instant])
    case recurring(CronExpression)
  }

  let rule: Rule
  let zone: Zone

  /// The next runs after `now`, soonest first; at most `count`.
  func runs(after now: Instant, count: Int) -> [ComingRun] {
    switch rule {
    case .once(let instants):
      let remark = instants.count > 1 ? "its time comes twice that day; the server decides which one it uses" : nil
      return instants.first { $0 > now }.map { [ComingRun(instant: $0, remark: remark)] } ?? []
    case .recurring(let expression):
      return expression.runs(after: now, in: zone).prefix(count).map { ComingRun($0) }
    }
  }

  /// The last time that is not after `now`; nil where there is none.
  func lastRun(upTo now: Instant) -> Instant? {
    switch rule {
    case .once(let instants): instants.last { $0 <= now }
    case .recurring(let expression):
      expression.neverRuns(in: zone, after: now) == nil
        ? expression.previous(before: now.adding(seconds: 1), in: zone).instant : nil
    }
  }

  /// Why no run is left after `now`; nil where one is.
  func whyNone(after now: Instant) -> String? {
    switch rule {
    case .once(let instants): instants.contains { $0 > now } ? nil : "Its time has passed: the server may refuse."
    case .recurring(let expression): expression.neverRuns(in: zone, after: now)
    }
  }
}

extension Timetable {
  /// Reads a schedule as the server describes it.
  init(_ schedule: ScheduledMessage, zones: ZoneCache) throws(TimetableProblem) {
    let zone: Zone
    do {
      zone = try zones.zone(schedule.zoneName)
    } catch {
      throw .zone(error)
    }
    self.init(rule: try Self.rule(of: schedule, in: zone), zone: zone)
  }

  private static func rule(of schedule: ScheduledMessage, in zone: Zone) throws(TimetableProblem) -> Rule {
    guard schedule.scheduleType != .oneTime else {
      guard let text = schedule.scheduledTime else { throw .missing }
      if let wall = WallTime(naive: text) {
        let instants = zone.instants(of: wall)
        if instants.isEmpty { throw .skipped(wall) }
        return .once(instants)
      }
      guard let time = ServerTime(text), !time.isNaive else { throw .unreadable(text) }
      return .once([Instant(time.date)])
    }
    guard let text = schedule.cronExpression else { throw .missing }
    do {
      return .recurring(try CronExpression(text))
    } catch {
      throw .cron(error)
    }
  }
}

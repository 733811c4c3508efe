import Cron

extension World {
  /// How often a scenario's schedule runs.
  enum Plan {
    /// On the day so many days from now, at this full hour of its zone.
    case once(inDays: Int, hour: Int)
    case recurring(SimulatedSchedule.Kind, String)
  }

  /// Adds a schedule made `age` ago, with the runs it has had since; the last ten are remembered.
  ///
  /// Where the zones are not at hand, UTC takes the place of `zoneName`.
  mutating func addSchedule(
    _ name: String, _ message: SimulatedMessage, from session: SimulatedSession, to group: SimulatedGroup,
    _ plan: Plan, zone zoneName: String, status: SimulatedSchedule.Status = .active, age: Duration
  ) {
    let zone: Zone
    do { zone = try zones.zone(zoneName) } catch { zone = .utc }
    let (kind, timing) = timing(plan, in: zone)
    var schedule = SimulatedSchedule(
      id: nextID(), name: name, session: session, group: group, kind: kind, message: message, timing: timing,
      created: now - age)
    schedule.runs = pastRuns(of: timing, since: now - age, group: group)
    schedule.status = status
    schedule.nextRun = status == .active ? timing.next(after: now) : nil
    put(schedule)
  }

  private func timing(_ plan: Plan, in zone: Zone) -> (SimulatedSchedule.Kind, Timing) {
    do {
      switch plan {
      case .once(let days, let hour):
        let day = zone.wallTime(at: now.instant).adding(days: days).isoText.prefix(10)
        let time = "\(day)T\(hour < 10 ? "0" : "")\(hour):00:00"
        return (.oneTime, try Timing(type: .oneTime, scheduledTime: time, cron: nil, zone: zone))
      case .recurring(let kind, let cron):
        return (kind, try Timing(type: kind, scheduledTime: nil, cron: cron, zone: zone))
      }
    } catch {
      preconditionFailure("a scenario's schedule is wrong: \(error.detail)")
    }
  }

  /// The runs up to now; the second to last could not begin.
  private mutating func pastRuns(of timing: Timing, since start: Moment, group: SimulatedGroup) -> [SimulatedRun] {
    var moments: [Moment] = []
    var moment = timing.next(after: start)
    while let time = moment, time <= now {
      moments.append(time)
      moment = timing.next(after: time)
    }
    guard !moments.isEmpty else { return [] }
    let recent = moments.suffix(10)
    let failed = group.roster.numbers.count { Person.failure(of: $0) != nil }
    return recent.enumerated().map { index, moment in
      let couldRun = index != recent.count - 2
      return SimulatedRun(
        id: nextID(), jobID: nil, error: couldRun ? nil : "session_id: the session is stopped, not working",
        at: moment, status: couldRun ? .completed : .failed, sent: couldRun ? group.memberCount - failed : 0,
        failed: couldRun ? failed : 0, total: group.memberCount)
    }
  }
}

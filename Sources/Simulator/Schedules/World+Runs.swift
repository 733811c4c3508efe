extension World {
  /// Runs a schedule now: starts its job, or notes why it can't, and sets the next run.
  mutating func runSchedule(_ id: String) {
    guard let schedule = schedules[id] else { return }
    let run = start(schedule)
    let now = now
    let next = schedules.update(id) { schedule -> Moment? in
      schedule.runs.append(run)
      schedule.nextRun = schedule.timing.next(after: now)
      if schedule.nextRun == nil { schedule.status = .completed }
      return schedule.nextRun
    }
    if case let moment?? = next { agenda.add(.schedule(id), at: moment) }
  }

  private mutating func start(_ schedule: SimulatedSchedule) -> SimulatedRun {
    do {
      let (session, group) = try target(sessionID: schedule.sessionID, groupID: schedule.groupID)
      try checkQuota(recipients: group.memberCount)
      let job = startJob(session: session, group: group, message: schedule.message)
      return SimulatedRun(
        id: nextID(), jobID: job.id, error: nil, at: now, status: job.status, sent: 0, failed: 0, total: job.total)
    } catch {
      return SimulatedRun(
        id: nextID(), jobID: nil, error: error.detail, at: now, status: .failed, sent: 0, failed: 0, total: 0)
    }
  }
}

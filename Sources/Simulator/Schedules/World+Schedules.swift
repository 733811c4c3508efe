extension World {
  func listSchedules(_ page: Page) -> Answer {
    page.newestFirst(schedules.items, "messages", \.json)
  }

  func showSchedule(_ id: String) throws(Refusal) -> Answer {
    let schedule = try schedule(id)
    return Answer(schedule.detail(history: schedule.runs.reversed().map(json)))
  }

  func showHistory(_ id: String, _ page: Page) throws(Refusal) -> Answer {
    page.newestFirst(try schedule(id).runs, "history", json)
  }

  mutating func createSchedule(_ body: NewScheduleBody) throws(Refusal) -> Answer {
    try checkPlan(for: "Scheduling")
    let name = try Self.name(body.name)
    let (session, group) = try target(sessionID: body.sessionID, groupID: body.groupID)
    let message = try SimulatedMessage(
      type: body.messageType, content: body.messageContent, mediaURL: body.mediaURL)
    guard let type = body.scheduleType else { throw .missing("schedule_type") }
    guard let kind = SimulatedSchedule.Kind(rawValue: type) else {
      throw .invalid("schedule_type", "must be one_time, daily, weekly, monthly or cron")
    }
    let timing = try Timing(
      type: kind, scheduledTime: body.scheduledTime, cron: body.cronExpression,
      zone: try zones.zone(body.timezone ?? "UTC"))
    try timing.checkGap()
    var schedule = SimulatedSchedule(
      id: nextID(), name: name, session: session, group: group, kind: kind, message: message, timing: timing,
      created: now)
    schedule.nextRun = timing.next(after: now)
    guard schedule.nextRun != nil else { throw .invalid("scheduled_time", "must be in the future") }
    put(schedule)
    return .created(schedule.json)
  }

  mutating func updateSchedule(_ id: String, _ body: ScheduleChangeBody) throws(Refusal) -> Answer {
    let schedule = try schedule(id)
    let zone = try zones.zone(body.timezone ?? schedule.timezone)
    return try changeSchedule(id) { schedule, now throws(Refusal) in try schedule.update(body, zone: zone, at: now) }
  }

  mutating func pauseSchedule(_ id: String) throws(Refusal) -> Answer {
    try changeSchedule(id) { schedule, _ throws(Refusal) in try schedule.pause() }
  }

  mutating func resumeSchedule(_ id: String) throws(Refusal) -> Answer {
    try changeSchedule(id) { schedule, now throws(Refusal) in try schedule.resume(at: now) }
  }

  mutating func cancelSchedule(_ id: String) throws(Refusal) -> Answer {
    try changeSchedule(id) { schedule, _ throws(Refusal) in try schedule.cancel() }
  }

  mutating func deleteSchedule(_ id: String) throws(Refusal) -> Answer {
    try schedule(id).checkDeletable()
    schedules.remove(id)
    return Answer(["id": .string(id), "deleted": JSON(text: "true")])
  }

  mutating func put(_ schedule: SimulatedSchedule) {
    schedules.add(schedule)
    if let moment = schedule.nextRun { agenda.add(.schedule(schedule.id), at: moment) }
  }

  private func schedule(_ id: String) throws(Refusal) -> SimulatedSchedule {
    guard let schedule = schedules[id] else { throw .notFound("Scheduled message") }
    return schedule
  }

  private func json(_ run: SimulatedRun) -> JSON { run.json(job: run.jobID.flatMap { jobs[$0] }) }

  private mutating func changeSchedule(
    _ id: String, _ change: (inout SimulatedSchedule, Moment) throws(Refusal) -> Void
  ) throws(Refusal) -> Answer {
    let now = now
    _ = try schedules.update(id) { schedule throws(Refusal) in try change(&schedule, now) }
    let schedule = try schedule(id)
    if let moment = schedule.nextRun { agenda.add(.schedule(id), at: moment) }
    return Answer(schedule.json)
  }
}

extension World {
  func listJobs(_ page: Page) -> Answer {
    page.newestFirst(jobs.items, "jobs", \.json)
  }

  func showJob(_ id: String) throws(Refusal) -> Answer { Answer(try job(id).detail) }

  mutating func createJob(_ body: NewJobBody) throws(Refusal) -> Answer {
    try checkPlan(for: "Bulk send")
    let (session, group) = try target(sessionID: body.sessionID, groupID: body.groupID)
    let message = try SimulatedMessage(
      type: body.messageType, content: body.messageContent, mediaURL: body.mediaURL)
    try checkQuota(recipients: group.memberCount)
    return .created(startJob(session: session, group: group, message: message).json)
  }

  mutating func pauseJob(_ id: String) throws(Refusal) -> Answer {
    try changeJob(id) { job, _ throws(Refusal) in try job.pause() }
  }

  mutating func resumeJob(_ id: String) throws(Refusal) -> Answer {
    try changeJob(id) { job, now throws(Refusal) in try job.resume(at: now) }
  }

  mutating func cancelJob(_ id: String) throws(Refusal) -> Answer {
    try changeJob(id) { job, now throws(Refusal) in try job.cancel(at: now) }
  }

  func job(_ id: String) throws(Refusal) -> SimulatedJob {
    guard let job = jobs[id] else { throw .notFound("Bulk send job") }
    return job
  }

  /// The session and the group a message may go from and to: the one working, the other with members.
  func target(
    sessionID: String?, groupID: String?
  ) throws(Refusal) -> (session: SimulatedSession, group: SimulatedGroup) {
    guard let sessionID else { throw .missing("session_id") }
    guard let groupID else { throw .missing("custom_group_id") }
    guard let session = sessions.first(where: { $0.id == sessionID }) else {
      throw .invalid("session_id", "no such session")
    }
    guard session.canSend else { throw .invalid("session_id", "the session is \(session.status), not working") }
    guard let group = groups[groupID] else { throw .invalid("custom_group_id", "no such custom group") }
    guard group.memberCount > 0 else { throw .invalid("custom_group_id", "the custom group has no members") }
    return (session, group)
  }

  /// Makes a job that begins at once: its first message follows after a gap.
  mutating func startJob(
    session: SimulatedSession, group: SimulatedGroup, message: SimulatedMessage
  ) -> SimulatedJob {
    var job = SimulatedJob(
      id: nextID(), sessionID: session.id, groupID: group.id, message: message, roster: group.roster,
      seed: random.next(), created: now)
    job.start(at: now)
    put(job)
    return job
  }

  mutating func put(_ job: SimulatedJob) {
    jobs.add(job)
    if let moment = job.nextStep { agenda.add(.job(job.id), at: moment) }
  }
}

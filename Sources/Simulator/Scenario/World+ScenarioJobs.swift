extension World {
  /// What became of a job since it was made.
  enum Course {
    /// It sent until now, to its end if there was time for that.
    case running
    case pending(startsIn: Duration)
    case paused(after: Duration)
    case cancelled(after: Duration)
    case failed(after: Duration, error: String)
  }

  /// Adds a job that was made `age` ago and has sent at the usual pace since.
  mutating func addJob(
    _ message: SimulatedMessage, from session: SimulatedSession, to group: SimulatedGroup, age: Duration,
    _ course: Course = .running
  ) {
    let created = now - age
    var job = SimulatedJob(
      id: nextID(), sessionID: session.id, groupID: group.id, message: message, roster: group.roster,
      seed: random.next(), created: created)
    switch course {
    case .running:
      job.send(from: created, until: now)
    case .pending(let wait):
      job.nextStep = now + wait
    case .paused(let time):
      job.send(from: created, until: created + time)
      job.status = .paused
      job.nextStep = nil
    case .cancelled(let time):
      job.send(from: created, until: created + time)
      job.end(.cancelled, at: created + time)
    case .failed(let time, let error):
      job.send(from: created, until: created + time)
      job.end(.failed, at: created + time, error: error)
    }
    put(job)
  }
}

extension SimulatedJob {
  /// Starts and sends what is due up to the end.
  fileprivate mutating func send(from start: Moment, until end: Moment) {
    self.start(at: start)
    while let moment = nextStep, moment <= end { step() }
  }
}

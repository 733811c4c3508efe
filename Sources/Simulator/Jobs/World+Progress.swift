extension World {
  /// The stream's beginning and, for a job that is over, its whole.
  func showProgress(_ id: String) throws(Refusal) -> Answer {
    Answer(contentType: Answer.eventStream, text: Dialect.plain.event(try job(id).event(), number: 1))
  }

  /// Does what a job is due to do now, and says so on its streams: one event a message, then the last one.
  mutating func stepJob(_ id: String) {
    let tried = jobs[id]?.outcomes.count
    guard jobs.update(id, { $0.step() }) != nil, let job = jobs[id] else { return }
    if let moment = job.nextStep { agenda.add(.job(id), at: moment) }
    if job.outcomes.count != tried { streams.push(job.event(status: .running), to: id) }
    if job.outcomes.count == tried || job.status.isTerminal { announce(job) }
  }

  /// Carries out a command on a job and says so on its streams.
  mutating func changeJob(
    _ id: String, _ change: (inout SimulatedJob, Moment) throws(Refusal) -> Void
  ) throws(Refusal) -> Answer {
    let now = now
    _ = try jobs.update(id) { job throws(Refusal) in try change(&job, now) }
    let job = try job(id)
    if let moment = job.nextStep { agenda.add(.job(id), at: moment) }
    announce(job)
    return Answer(job.json)
  }

  /// Lets a job stay as it is: running, but without another message.
  mutating func silence(_ id: String) {
    jobs.update(id) { job in
      job.isSilent = true
      job.nextStep = nil
    }
  }

  private mutating func announce(_ job: SimulatedJob) {
    streams.push(job.event(), to: job.id)
    if job.status.isTerminal { streams.end(job.id) }
  }
}

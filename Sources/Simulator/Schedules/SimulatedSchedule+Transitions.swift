import Cron

extension SimulatedSchedule {
  mutating func pause() throws(Refusal) {
    guard status == .active else { throw refusal("paused") }
    status = .paused
    nextRun = nil
  }

  mutating func resume(at moment: Moment) throws(Refusal) {
    guard status == .paused else { throw refusal("resumed") }
    guard let next = timing.next(after: moment) else { throw .conflict("The schedule's time has passed") }
    status = .active
    nextRun = next
  }

  mutating func cancel() throws(Refusal) {
    guard status == .active || status == .paused else { throw refusal("cancelled") }
    status = .cancelled
    nextRun = nil
  }

  func checkDeletable() throws(Refusal) {
    guard status == .cancelled || status == .completed else { throw refusal("deleted") }
  }

  /// Takes what a change names, if all of it is as documented; the next run follows anew.
  mutating func update(_ body: ScheduleChangeBody, zone: Zone, at moment: Moment) throws(Refusal) {
    guard status == .active || status == .paused else { throw refusal("changed") }
    let newName = body.name == nil ? name : try World.name(body.name)
    let mediaURL = body.mediaURL ?? message.mediaURL
    let newMessage = try SimulatedMessage(
      type: message.type, content: body.messageContent ?? message.content, mediaURL: mediaURL)
    let newTiming = try Timing(
      type: kind, scheduledTime: body.scheduledTime ?? timing.scheduledTime, cron: body.cronExpression ?? timing.cron,
      zone: zone)
    try newTiming.checkGap()
    let next = newTiming.next(after: moment)
    guard next != nil || status == .paused else { throw .invalid("scheduled_time", "must be in the future") }
    (name, message, timing) = (newName, newMessage, newTiming)
    nextRun = status == .active ? next : nil
  }

  private func refusal(_ action: String) -> Refusal {
    .conflict("A schedule that is \(status.rawValue) can't be \(action)")
  }
}

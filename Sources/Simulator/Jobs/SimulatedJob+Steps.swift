extension SimulatedJob {
  /// Begins sending: the first message follows after its gap.
  mutating func start(at moment: Moment) {
    status = .running
    started = started ?? moment
    nextStep = isSilent ? nil : moment + pacing.gap()
  }

  /// Does what is due at `nextStep`: starts, or tries the next recipient and is completed after the last.
  mutating func step() {
    guard let moment = nextStep else { return }
    guard status == .running else { return start(at: moment) }
    let failure = Person.failure(of: roster.numbers[outcomes.count])
    outcomes.append(Outcome(at: moment, failure: failure))
    if failure == nil { sent += 1 } else { failed += 1 }
    if outcomes.count < total {
      nextStep = moment + pacing.gap()
    } else {
      end(.completed, at: moment)
    }
  }

  mutating func pause() throws(Refusal) {
    guard status == .running || status == .pending else { throw refusal("paused") }
    status = .paused
    nextStep = nil
  }

  mutating func resume(at moment: Moment) throws(Refusal) {
    guard status == .paused else { throw refusal("resumed") }
    start(at: moment)
  }

  mutating func cancel(at moment: Moment) throws(Refusal) {
    guard !status.isTerminal else { throw refusal("cancelled") }
    end(.cancelled, at: moment)
  }

  mutating func end(_ status: Status, at moment: Moment, error: String? = nil) {
    self.status = status
    self.error = error
    completed = moment
    nextStep = nil
  }

  private func refusal(_ action: String) -> Refusal {
    .conflict("A job that is \(status.rawValue) can't be \(action)")
  }
}

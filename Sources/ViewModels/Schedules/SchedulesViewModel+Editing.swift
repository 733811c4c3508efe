import MoltFlow
import MoltFlowClient

/// Which schedules can be edited, and what stands in them now.
extension SchedulesViewModel {
  public var editUnavailable: String? {
    guard let schedule = selected else { return selection.unavailable("There is no schedule here. n makes one.") }
    return commands.unavailable(schedule.id) ?? schedule.editUnavailable
  }

  /// Reads a schedule anew, for lists need not say its text; nil, once it is said why, when it can't be edited.
  func readToEdit(_ schedule: ScheduledMessage) async -> ScheduledMessage? {
    do {
      let read = try await workplace.client.send(.schedule(schedule.id))
      apply(read)
      let whole = (list.items.first { $0.id == read.id } ?? schedule).merging(read)
      guard let reason = whole.editUnavailable else { return whole }
      conversation.post(.warning, reason)
    } catch .notFound {
      commands.takeAway(schedule, by: rules)
    } catch {
      conversation.post(.failure, "The schedule can't be read now, so it can't be edited. \(error.message)")
    }
    return nil
  }
}

extension ScheduledMessage {
  /// Why it can't be edited; nil when it can.
  ///
  /// No document says in which states the server takes changes: a state we do not know is left to it.
  var editUnavailable: String? {
    switch status {
    case .active, .paused, .other: nil
    case .cancelled, .completed, .failed:
      "Only an active or a paused schedule can be edited; this one is \(status.title). n makes a new one."
    }
  }
}

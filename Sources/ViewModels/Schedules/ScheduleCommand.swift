import MoltFlow

/// What a person can tell a scheduled message.
public enum ScheduleCommand: ItemCommand, Equatable, Sendable {
  case pause, resume, cancel, delete

  func endpoint(_ id: ScheduledMessage.ID) -> Endpoint<ScheduledMessage?> {
    switch self {
    case .pause: .pauseSchedule(id)
    case .resume: .resumeSchedule(id)
    case .cancel: .cancelSchedule(id)
    case .delete: .deleteSchedule(id)
    }
  }

  /// What a schedule's row says until the server says what is.
  var underWay: String {
    switch self {
    case .pause: "pausing…"
    case .resume: "resuming…"
    case .cancel: "cancelling…"
    case .delete: "deleting…"
    }
  }

  var noun: String {
    switch self {
    case .pause: "pause"
    case .resume: "resume"
    case .cancel: "cancel"
    case .delete: "deletion"
    }
  }

  var isDeletion: Bool { self == .delete }

  /// Whether a schedule in `status` has done as told; one that was deleted is gone instead.
  func isDone(_ status: ScheduledMessage.Status) -> Bool {
    switch self {
    case .pause: status == .paused || status.isOver
    case .resume: status == .active || status.isOver
    case .cancel: status.isOver
    case .delete: false
    }
  }

  /// Why a schedule in `status` can't be told so; nil when it can.
  ///
  /// A status we do not know is left to the server.
  func unavailable(in status: ScheduledMessage.Status) -> String? {
    if case .other = status { return nil }
    switch self {
    case .pause: return status == .active ? nil : "Only an active schedule can be paused; this one is \(status.title)."
    case .resume: return status == .paused ? nil : "Only a paused schedule can be resumed; this one is \(status.title)."
    case .cancel: return status.isOver ? "This schedule is already \(status.title)." : nil
    case .delete:
      return status.isOver
        ? nil : "Only a cancelled or completed schedule can be deleted; this one is \(status.title). x cancels it."
    }
  }
}

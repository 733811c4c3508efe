import MoltFlow

/// What a person can tell a running broadcast.
public enum JobCommand: ItemCommand, Equatable, Sendable {
  case pause, resume, cancel

  func endpoint(_ id: Job.ID) -> Endpoint<Job?> {
    switch self {
    case .pause: .pauseJob(id)
    case .resume: .resumeJob(id)
    case .cancel: .cancelJob(id)
    }
  }

  /// What a job's row says until the server says what is.
  var underWay: String {
    switch self {
    case .pause: "pausing…"
    case .resume: "resuming…"
    case .cancel: "cancelling…"
    }
  }

  var noun: String {
    switch self {
    case .pause: "pause"
    case .resume: "resume"
    case .cancel: "cancel"
    }
  }

  /// Whether a job in `status` has done as told.
  func isDone(_ status: Job.Status) -> Bool {
    switch self {
    case .pause: status == .paused || status.isTerminal
    case .resume: status == .running || status == .pending || status.isTerminal
    case .cancel: status.isTerminal
    }
  }

  /// Why a job in `status` can't be told so; nil when it can.
  ///
  /// A status we do not know is left to the server.
  func unavailable(in status: Job.Status) -> String? {
    if case .other = status { return nil }
    switch self {
    case .pause:
      return status == .running || status == .pending
        ? nil : "Only a running job can be paused; this one is \(status.word)."
    case .resume: return status == .paused ? nil : "Only a paused job can be resumed; this one is \(status.word)."
    case .cancel: return status.isTerminal ? "This job is already \(status.word)." : nil
    }
  }
}

extension Job.Status {
  var tone: Tone {
    switch self {
    case .running, .completed: .good
    case .paused, .pending: .waiting
    case .failed, .cancelled: .bad
    case .other: .plain
    }
  }

  /// How the screen names it, such as `running`.
  var word: String {
    switch self {
    case .pending: "pending"
    case .running: "running"
    case .paused: "paused"
    case .completed: "completed"
    case .cancelled: "cancelled"
    case .failed: "failed"
    case .other(let word): String(word.prefix(20))
    }
  }
}

import MoltFlow

extension JobProgress {
  /// The snapshots an event of the stream holds: mostly one, none where it says nothing of the job.
  ///
  /// An event with a name of its own, which no document gives, counts only when its words are those of a job: its
  /// `status` may be that of a heartbeat or an error.
  static func snapshots(in event: ServerSentEvent) -> [Self] {
    let all = snapshots(in: event.data)
    return event.type == "message" ? all : all.filter(\.isOfJob)
  }

  private var isOfJob: Bool {
    if sent != nil || total != nil || failed != nil || pending != nil { return true }
    guard case .other? = status else { return status != nil }
    return false
  }
}

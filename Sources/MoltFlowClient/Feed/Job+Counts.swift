public import MoltFlow

extension Job {
  /// Takes in a snapshot of the job's stream by the rules of ``JobCounts``.
  public mutating func merge(_ progress: JobProgress) {
    var counts = JobCounts(self)
    counts.merge(progress)
    take(counts)
  }

  /// Takes in the job as it was read again: all it says, but its counts and status by the rules of ``JobCounts``.
  ///
  /// Recipients and text stay where `newer` comes without them, as from a list.
  public mutating func merge(_ newer: Job) {
    var counts = JobCounts(self)
    counts.merge(newer)
    let former = self
    self = newer
    messageContent = newer.messageContent ?? former.messageContent
    recipients = newer.recipients ?? former.recipients
    take(counts)
  }

  private mutating func take(_ counts: JobCounts) {
    sent = counts.sent
    failed = counts.failed
    total = counts.total
    status = counts.status ?? status
  }
}

public import MoltFlow
import MoltFlowClient

extension Job {
  /// The job after a snapshot of its stream; counts never fall, and an end is for good.
  func merging(_ progress: JobProgress) -> Job {
    var job = self
    job.merge(progress)
    return job
  }

  /// The job after it was read again; counts never fall, and an end is for good.
  func merging(_ newer: Job) -> Job {
    var job = self
    job.merge(newer)
    return job
  }

  /// The job as a person asked to see it: counts may fall, but its text stays where `newer` comes without one.
  func corrected(by newer: Job) -> Job {
    var job = newer
    job.messageContent = newer.messageContent ?? messageContent
    return job
  }

  /// Recipients neither sent to nor failed.
  public var left: Int { max(0, total - sent - failed) }
}

import FoundationEssentials
import MoltFlow

/// Whether the job runs or is paused: the stream only gives the cause to read it, for what it says may be older than a
/// command.
extension FeedMachine {
  /// A status that the stream says and no reading has confirmed.
  struct Claim: Equatable {
    let status: Job.Status
    /// Until then a reading that denied it, or failed, is enough.
    let askAgainAt: Date
    /// Whether a read has begun since it was said.
    var isAsked = false
  }

  /// Has a status read that differs from the one known, but what a reading denied no more often than a poll.
  mutating func check(_ status: Job.Status?, at now: Date) -> [Action] {
    guard let status else { return [] }
    guard status != counts.status else {
      claim = nil
      return []
    }
    if let claim, now < claim.askAgainAt {
      if !reading.isUnderWay { reading.due = min(reading.due ?? .distantFuture, claim.askAgainAt) }
      return []
    }
    claim = Claim(status: status, askAgainAt: now.addingTimeInterval(FeedTiming.poll))
    return reading.isUnderWay ? [] : read()
  }

  /// Takes the job as a command was answered, or as somebody else read it; a read under way began before that.
  mutating func told(_ job: Job) {
    guard job.status != counts.status else { return }
    counts.merge(job)
    reading.isOvertaken = reading.isUnderWay
    settleClaim()
  }

  mutating func settleClaim() {
    if claim?.status == counts.status { claim = nil }
  }
}

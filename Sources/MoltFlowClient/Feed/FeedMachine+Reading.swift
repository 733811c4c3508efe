import FoundationEssentials
import MoltFlow

/// The reads of the job: one at each seam, and all news there is while the job is polled.
extension FeedMachine {
  struct Reading: Equatable {
    var isUnderWay = false
    /// Whether another read is to follow the one under way, which may answer with what was before the seam.
    var isWantedAgain = false
    /// Whether the job's status was learnt otherwise while the read is under way, which may answer with a former one.
    var isOvertaken = false
    /// When the next read is due whatever the stream does.
    var due: Date?
    /// Reads that failed in a row.
    var failures = 0
    /// Seconds between two polls; doubled whenever the server says that it is too much.
    var gap = FeedTiming.poll
  }

  mutating func read() -> [Action] {
    guard !reading.isUnderWay else {
      reading.isWantedAgain = true
      return []
    }
    reading.isUnderWay = true
    reading.due = nil
    claim?.isAsked = true
    return [.read]
  }

  /// Goes on without a stream, which is tried again later.
  mutating func poll(notBefore: Date? = nil, at now: Date) -> [Action] {
    let isNew = !isPolling
    stream = .none
    streamAgainAt = now.addingTimeInterval(FeedTiming.streamAgain)
    guard isNew else { return [.close] }
    let first = limited(notBefore, at: now)
    let actions = first > now ? [] : read()
    reading.due = reading.isUnderWay ? nil : first
    link = .polling(next: reading.due ?? now.addingTimeInterval(reading.gap))
    return [.close] + actions
  }

  mutating func took(_ answer: Job, at now: Date) -> [Action] {
    let ended = reading
    (reading.isUnderWay, reading.isWantedAgain, reading.isOvertaken) = (false, false, false)
    reading.failures = 0
    var job = answer
    if ended.isOvertaken, !job.status.isTerminal { job.status = counts.status ?? job.status }
    let before = counts
    counts.merge(job)
    settleClaim()
    // A reading that confirms what is known is no news: a silent job is to be seen as one.
    if counts != before || lastNewsAt == nil { lastNewsAt = now }
    guard counts.status?.isTerminal != true else {
      stream = .none
      link = .ended
      return [.report(.job(job)), .close]
    }
    guard !isOver else { return [.report(.job(job))] }
    let isUrgent = isPolling || counts.isFinishing
    reading.due = now.addingTimeInterval(isUrgent ? reading.gap : FeedTiming.silence)
    if let due = reading.due, isPolling { link = .polling(next: due) }
    if isPolling, ended.failures > 0 { streamAgainAt = now }
    let again = ended.isWantedAgain || ended.isOvertaken || claim?.isAsked == false
    return [.report(.job(job))] + (again ? read() : [])
  }

  mutating func readFailed(_ error: APIError, at now: Date) -> [Action] {
    (reading.isUnderWay, reading.isWantedAgain, reading.isOvertaken) = (false, false, false)
    guard !isOver else { return [] }
    guard Verdict(error) != .fatal else { return lose(error) }
    reading.failures += 1
    var notBefore: Date?
    if case .rateLimited(let until) = error {
      notBefore = until
      reading.gap = min(reading.gap * 2, FeedTiming.longestWait)
    }
    let due = max(now.addingTimeInterval(reading.gap), limited(notBefore, at: now))
    reading.due = due
    if isPolling { link = .reconnecting(attempt: reading.failures, at: due) }
    if case .waiting(let until) = stream, case .reconnecting(let attempt, _) = link {
      let later = max(until, limited(notBefore, at: now))
      stream = .waiting(until: later)
      link = .reconnecting(attempt: attempt, at: later)
    }
    return []
  }
}

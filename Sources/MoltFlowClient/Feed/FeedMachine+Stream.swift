import FoundationEssentials
import MoltFlow

/// The stream's life: opened, fed, ended, refused.
extension FeedMachine {
  mutating func openStream(at now: Date) -> [Action] {
    openings += 1
    stream = .opening(since: now)
    if !isPolling { link = .connecting }
    return [.open(lastEventID: parser.lastEventID)]
  }

  mutating func opened(status: Int, headers: Headers, at now: Date) -> [Action] {
    guard case .opening = stream else { return [] }
    let reply = CollectedReply(status: status, headers: headers, since: now)
    if status == 204 { return lose(.unexpected(status: 204, detail: "the server ended the stream for good")) + read() }
    guard reply.isEventStream else {
      stream = .collecting(reply)
      return []
    }
    stream = .open(since: now)
    parser.reconnect()
    signs.reopened(at: now)
    guard !isPolling else { return [] }
    link = .live
    return openings > 1 ? read() : []
  }

  mutating func received(_ bytes: [UInt8], at now: Date) -> [Action] {
    switch stream {
    case .collecting(var reply):
      reply.body += bytes
      stream = .collecting(reply)
      return reply.isLong ? [.close] + judge(reply, at: now) : []
    case .open:
      return fed(bytes, at: now)
    case .none, .waiting, .opening:
      return []
    }
  }

  mutating func closed(at now: Date) -> [Action] {
    switch stream {
    case .collecting(let reply): judge(reply, at: now)
    case .open(let since): ended(openedAt: since, at: now)
    case .none, .waiting, .opening: []
    }
  }

  mutating func openFailed(_ error: APIError, at now: Date) -> [Action] {
    guard case .opening = stream else { return [] }
    return refused(error, notBefore: nil, at: now)
  }

  /// The stream came to an end of its own while the job has not.
  mutating func ended(openedAt since: Date, at now: Date) -> [Action] {
    if now.timeIntervalSince(since) >= FeedTiming.proven { backoff.succeed() }
    muteStreams = signs.isMute ? muteStreams + 1 : 0
    if muteStreams >= 3 { return poll(at: now) }
    let actions = failed(notBefore: nil, at: now)
    return isPolling ? actions : actions + read()
  }

  /// An attempt failed; the next comes after a wait, or polling begins after five.
  mutating func failed(notBefore: Date?, at now: Date) -> [Action] {
    guard !isPolling else { return poll(at: now) }
    let wait = backoff.fail(random: random())
    let until = max(now.addingTimeInterval(wait), limited(notBefore, at: now))
    if backoff.failures >= 5 { return poll(notBefore: notBefore, at: now) }
    stream = .waiting(until: until)
    link = .reconnecting(attempt: backoff.failures, at: until)
    return []
  }

  /// Gives up until the user tries again.
  mutating func lose(_ error: APIError) -> [Action] {
    stream = .none
    link = .lost(error)
    return [.close]
  }

  /// A moment the server named, but no later than five minutes from now.
  func limited(_ moment: Date?, at now: Date) -> Date {
    min(moment ?? now, now.addingTimeInterval(FeedTiming.longestWait))
  }

  private mutating func fed(_ bytes: [UInt8], at now: Date) -> [Action] {
    var actions: [Action] = []
    if isPolling {
      streamAgainAt = nil
      link = .live
      actions += read()
    }
    signs.bytes(bytes, at: now)
    muteStreams = 0
    let events = parser.feed(bytes)
    if let retry = parser.retry { backoff.serverAsks(for: retry) }
    for progress in events.flatMap(JobProgress.snapshots) {
      actions += news(progress, at: now)
      if isOver { break }
    }
    return actions
  }

  private mutating func news(_ progress: JobProgress, at now: Date) -> [Action] {
    lastNewsAt = now
    backoff.succeed()
    wrongTypes = 0
    let wasFinishing = counts.isFinishing
    counts.merge(progress)
    if counts.status?.isTerminal == true {
      stream = .none
      link = .ended
      return [.report(.progress(progress)), .close]
    }
    if !counts.isFinishing {
      reading.due = now.addingTimeInterval(FeedTiming.silence)
    } else if !wasFinishing {
      reading.due = now.addingTimeInterval(FeedTiming.finishing)
    }
    return [.report(.progress(progress))] + check(progress.status, at: now)
  }

  private mutating func refused(_ error: APIError, notBefore: Date?, at now: Date) -> [Action] {
    switch Verdict(error) {
    case .fatal: lose(error)
    case .retry(let until): failed(notBefore: [until, notBefore].compactMap(\.self).max(), at: now)
    case .unavailable: poll(at: now)
    }
  }

  /// Says what a reply means that is no stream.
  private mutating func judge(_ reply: CollectedReply, at now: Date) -> [Action] {
    stream = .none
    if let error = reply.error(at: now) { return refused(error, notBefore: reply.notBefore(at: now), at: now) }
    let snapshots = reply.snapshots
    guard snapshots.isEmpty else {
      let actions = snapshots.flatMap { news($0, at: now) }
      return isOver ? actions : actions + poll(notBefore: now.addingTimeInterval(FeedTiming.poll), at: now)
    }
    wrongTypes += 1
    return wrongTypes < 2 ? failed(notBefore: nil, at: now) : lose(reply.wrongType)
  }
}

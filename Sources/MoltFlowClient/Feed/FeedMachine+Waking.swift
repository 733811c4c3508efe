import FoundationEssentials
import MoltFlow

/// What is done when its time comes.
extension FeedMachine {
  /// When ``Event/woke`` is due; nil when nothing is waited for.
  var nextWake: Date? {
    guard !isOver, !isStopped else { return nil }
    return [streamDue, readDue].compactMap(\.self).min()
  }

  mutating func wake(at now: Date) -> [Action] {
    guard !isOver else { return [] }
    var actions: [Action] = []
    if let streamDue, streamDue <= now { actions += streamIsDue(at: now) }
    if !isOver, let readDue, readDue <= now { actions += read() }
    return actions
  }

  private var readDue: Date? { reading.isUnderWay ? nil : reading.due }

  private var streamDue: Date? {
    switch stream {
    case .none: streamAgainAt
    case .waiting(let until): until
    case .opening(let since): since.addingTimeInterval(FeedTiming.opening)
    case .collecting(let reply): reply.since.addingTimeInterval(FeedTiming.opening)
    case .open: min(signs.deadline, fruitlessDeadline ?? .distantFuture)
    }
  }

  /// When lines that never become an event count as no stream at all.
  private var fruitlessDeadline: Date? { signs.unfinishedSince?.addingTimeInterval(FeedTiming.idle) }

  private mutating func streamIsDue(at now: Date) -> [Action] {
    switch stream {
    case .none, .waiting: return openStream(at: now)
    case .opening: return [.close] + failed(notBefore: nil, at: now)
    case .collecting: return [.close] + closed(at: now)
    case .open(let since):
      guard signs.deadline <= now else { return poll(at: now) }
      signs.fellSilent(at: now)
      return [.close] + ended(openedAt: since, at: now)
    }
  }
}

public import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// What the console does when it is due, and how it reads the server.
extension ConsoleViewModel {
  /// What is done when it is due, each at most once at a time.
  enum Chore: CaseIterable { case lists, streams, groups, jobs, schedules, form, words }

  /// These start their parts and are free again, so that an answer that hangs holds up no other.
  private static let startedOnly: Set<Chore> = [.streams, .groups, .jobs, .schedules]

  /// When ``wake(at:)`` has something to do; nil when only a person or the server can change anything.
  public var nextWake: Date? {
    isQuitting ? nil : Chore.allCases.filter { !underWay.contains($0) }.compactMap(due).min()
  }

  /// Does what is due; the task ends when all of that is done.
  @discardableResult
  public func wake(at now: Date) -> Task<Void, Never> {
    clock.advance(to: now)
    let chores = Chore.allCases.filter { chore in
      !underWay.contains(chore) && due(chore).map { $0 <= now } == true
    }
    underWay.formUnion(chores)
    let tasks = chores.map { chore in
      Task.immediate {
        await carryOut(chore, at: now)
        underWay.remove(chore)
      }
    }
    underWay.subtract(Self.startedOnly)
    return Task { for task in tasks { await task.value } }
  }

  private func due(_ chore: Chore) -> Date? {
    switch chore {
    case .lists:
      switch link {
      case .connecting, .connected: return (sources.map(\.list.dueAt) + [signOfLoss]).compactMap(\.self).min()
      case .away(_, _, let date), .limited(let date): return date
      case .refused: return nil
      }
    case .streams: return jobs.nextStreamWake
    case .groups: return groups.nextWake
    case .jobs: return jobs.nextWake
    case .schedules: return schedules.nextWake
    case .form: return form?.nextWake
    case .words:
      guard case .away(_, _, let date) = link else { return nil }
      return Countdown(to: date).nextChange(at: clock.now)
    }
  }

  private func carryOut(_ chore: Chore, at now: Date) async {
    switch chore {
    case .lists:
      let isBack = link != .connected
      let isProbe = signOfLoss.map { $0 <= now } == true
      let due = sources.filter { source in
        source.list.dueAt.map { $0 <= now } == true || isBack && source.list.failure != nil
          || isProbe && source.list === jobs.list
      }
      await read(due.isEmpty ? sources : due, asked: false)
    case .streams: await jobs.wakeStreams(at: now)
    case .groups: await groups.wake(at: now)
    case .jobs: await jobs.wake(at: now)
    case .schedules: await schedules.wake(at: now)
    case .form: await form?.wake(at: now)
    case .words: break
    }
  }

  // MARK: Reading

  struct Source {
    let list: any ReadableList
    let read: (_ asked: Bool) async -> APIError?
  }

  /// The lists in the order in which they are read: what can send first, jobs before schedules.
  var sources: [Source] {
    [
      Source(list: sessions.list) { [sessions] in await sessions.read(asked: $0) },
      Source(list: groups.list) { [groups] in await groups.read(asked: $0) },
      Source(list: jobs.list) { [jobs] in await jobs.read(asked: $0) },
      Source(list: schedules.list) { [schedules] in await schedules.read(asked: $0) },
    ]
  }

  /// When the jobs are read because a stream was lost since they last were: the server itself may be gone.
  ///
  /// A second later, so that many lost streams are one reading.
  private var signOfLoss: Date? {
    guard let lost = jobs.feeds.lostAt, jobs.list.triedAt.map({ $0 < lost }) ?? true else { return nil }
    return lost.addingTimeInterval(1)
  }

  /// Reads lists one after the other, until the server turns out to be out of reach or to refuse the key.
  ///
  /// A server that fails at one list may still answer the others.
  func read(_ round: [Source], asked: Bool) async {
    var failed: APIError?
    var isAnswered = false
    for source in round {
      let failure = await source.read(asked)
      clock.advance(to: workplace.time.now())
      if let failure { conversation.post(.failure, failure.message) }
      if case .server = failure {
        failed = failure
      } else {
        guard follow(failure) else { return }
        isAnswered = true
      }
    }
    if let failed, !isAnswered { _ = follow(failed) }
  }

  /// Takes what a reading tells of the link; false when the server can't be read now, which marks all lists.
  private func follow(_ failure: APIError?) -> Bool {
    let before = link
    let after = link.after(failure, now: workplace.time.now(), random: workplace.random())
    if after != link { link = after }
    if case .away = before, after == .connected { conversation.post(.done, "The server answers again.") }
    if let failure, after != .connected { for source in sources { source.list.miss(failure) } }
    return after == .connected
  }
}

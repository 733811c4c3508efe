public import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// What the console does when it is due, and how it reads the server.
extension ConsoleViewModel {
  /// What is done when it is due, each at most once at a time.
  enum Chore: CaseIterable { case lists, pages, streams, groups, jobs, schedules, form, words }

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
    let budget = limits.budget
    let now = workplace.time.now()
    switch chore {
    case .lists:
      switch link {
      case .connecting, .connected:
        let sources = sources.map { (isTried: $0.list.isTried, dueAt: $0.list.dueAt) }
        let first = sources.filter { !$0.isTried }.compactMap(\.dueAt).min()
        let poll = (sources.filter(\.isTried).map(\.dueAt) + [signOfLoss]).compactMap(\.self).min()
        return [first, poll?.held(until: budget.holdsPolls(at: now))].compactMap(\.self).min()
      case .away(_, _, let date), .limited(let date): return date.held(until: budget.pause(at: now))
      case .refused: return nil
      }
    case .pages:
      guard link == .connected, sources.contains(where: \.list.wantsMore) else { return nil }
      return budget.holds(1, at: now) ?? .distantPast
    case .streams: return jobs.nextStreamWake
    case .groups: return groups.nextWake?.held(until: budget.pause(at: now))
    case .jobs: return jobs.nextWake?.held(until: budget.pause(at: now))
    case .schedules: return schedules.nextWake?.held(until: budget.pause(at: now))
    case .form:
      // Only a form in doubt asks the server for something.
      return form?.doubt == nil ? form?.nextWake : form?.nextWake?.held(until: budget.pause(at: now))
    case .words: return [wordsOfLink, schedules.detail?.shownUntil].compactMap(\.self).min()
    }
  }

  /// When the words about a pause or a server that is away change.
  private var wordsOfLink: Date? {
    if let date = pausedUntil { return date }
    guard case .away(_, _, let date) = link else { return nil }
    return Countdown(to: date).nextChange(at: clock.unobservedNow)
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
      let round = due.isEmpty ? sources : due
      await read(isBack ? round : round.sorted { $0.waitedSince < $1.waitedSince }, asked: false)
      jobs.openStreams()
    case .pages: await readPages()
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
    let readMore: () async -> APIError?
    /// Nothing depends on it: its failures are said in its own place, and say nothing of the link.
    var isExtra = false

    /// Where only some of the lists may be read now, the one that has waited longest comes first.
    var waitedSince: Date { list.dueAt ?? .distantFuture }
  }

  /// The lists in the order in which they are read: what can send first, what is left of the month last.
  var sources: [Source] {
    [
      Source(list: sessions.list, read: sessions.read, readMore: { nil }),
      Source(list: groups.list, read: groups.read, readMore: groups.readMore),
      Source(list: jobs.list, read: jobs.read, readMore: jobs.readMore),
      Source(list: schedules.list, read: schedules.read, readMore: schedules.readMore),
      Source(list: quota.list, read: quota.read, readMore: { nil }, isExtra: true),
    ]
  }

  /// When the jobs are read because a stream was lost since they last were: the server itself may be gone.
  ///
  /// A second later, so that many lost streams are one reading.
  private var signOfLoss: Date? {
    guard let lost = jobs.feeds.lostAt, jobs.list.triedAt.map({ $0 < lost }) ?? true else { return nil }
    return lost.addingTimeInterval(1)
  }

  /// Reads lists one after the other, and extras once all that others wait for is there.
  func read(_ round: [Source], asked: Bool) async {
    await readLists(round.filter { !$0.isExtra }, asked: asked)
    lookForGroups()
    form?.didReadLists()
    for source in round where source.isExtra {
      guard link == .connected, mayBeRead(source, asked: asked) else { return }
      _ = await source.read(asked)
      clock.advance(to: workplace.time.now())
    }
  }

  /// Whether a list may be read now; one that nobody asked for is taken out of the budget.
  private func mayBeRead(_ source: Source, asked: Bool) -> Bool {
    asked || !source.list.isTried || link.isRetry || limits.poll(source.list.pages, at: workplace.time.now())
  }

  /// Goes on until the server turns out to be out of reach or to refuse the key.
  ///
  /// A server that fails at one list may still answer the others.
  private func readLists(_ round: [Source], asked: Bool) async {
    var failed: APIError?
    var isAnswered = false
    for source in round {
      guard mayBeRead(source, asked: asked) else { return }
      let before = source.list.failure
      let failure = await source.read(asked)
      clock.advance(to: workplace.time.now())
      if let failure, asked || !failure.isOld(after: before) {
        conversation.postReading(.failure, failure.message, asked: asked)
      }
      if case .server = failure {
        failed = failure
      } else {
        guard follow(failure) else { return }
        isAnswered = true
      }
    }
    if let failed, !isAnswered { _ = follow(failed) }
  }

  /// Reads the next page of each list whose reader wants it.
  private func readPages() async {
    for source in sources where source.list.wantsMore {
      // It is wanted again once the reader moves on, or the list is read anew.
      if let failure = await source.readMore() {
        return conversation.postReading(.failure, failure.message, asked: false)
      }
    }
    lookForGroups()
  }

  /// A job or a schedule whose group is not among those read makes more of them wanted: its row needs the name.
  private func lookForGroups() {
    let named = Set(groups.list.items.map(\.id))
    let wanted = jobs.list.items.compactMap(\.groupID) + schedules.list.items.compactMap(\.groupID)
    if !wanted.allSatisfy(named.contains) { groups.list.wantMore() }
  }

  private var limits: RateLimits { workplace.client.limits }

  /// The end of the pause that the server asked for, while it lasts.
  var pausedUntil: Date? { limits.pausedUntil.flatMap { $0 > clock.now ? $0 : nil } }

  /// Takes what a reading tells of the link; false when the server can't be read now, which marks all lists.
  private func follow(_ failure: APIError?) -> Bool {
    let before = link
    let after = link.after(failure, now: workplace.time.now(), random: workplace.random())
    if after != link { link = after }
    if case .away = before, after == .connected {
      conversation.postReading(.done, "The server answers again.", asked: false)
    }
    if let failure, after != .connected { for source in sources { source.list.miss(failure) } }
    return after == .connected
  }
}

extension APIError {
  /// The key still lacks what it lacked in `before`: that is said once.
  fileprivate func isOld(after before: APIError?) -> Bool {
    if case .forbidden = self { self == before } else { false }
  }
}

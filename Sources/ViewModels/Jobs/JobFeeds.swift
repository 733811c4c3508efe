import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Observation

/// The jobs whose progress is followed by a stream; the others are read with the list.
@Observable
final class JobFeeds {
  /// Streams beside the selected job's.
  static let others = 3

  private(set) var feeds: [Job.ID: ProgressFeed] = [:]
  /// Feeds that are reading their job and opening their stream for the first time.
  @ObservationIgnored private(set) var openings: [Job.ID: Task<Void, Never>] = [:]
  /// Those whose requests may not all be counted yet.
  private var opening: Set<Job.ID> = []
  /// When each feed was started: since then news are waited for.
  @ObservationIgnored private var starts: [Job.ID: Date] = [:]
  /// A job waits for its stream until the server takes more requests.
  private(set) var isWaiting = false
  @ObservationIgnored private var isStopped = false

  private let workplace: Workplace
  /// Hears all news of the jobs followed, in order.
  @ObservationIgnored var report: (Job.ID, ProgressFeed.Update) -> Void = { _, _ in }

  init(workplace: Workplace) { self.workplace = workplace }

  /// Follows the selected job and the first running others; those followed already are kept before new ones.
  ///
  /// Where there is no room for all, the selected job comes first, then the others in their order.
  func follow(_ jobs: [Job], selected: Job.ID?) {
    guard !isStopped else { return }
    let open = jobs.filter { !$0.status.isTerminal }
    let running = open.filter { $0.status == .running && $0.id != selected }
    let others = running.filter { feeds[$0.id] != nil } + running.filter { feeds[$0.id] == nil }
    let wanted = (open.filter { $0.id == selected } + others.prefix(Self.others)).map(\.id)
    for id in feeds.keys where !wanted.contains(id) { stop(id) }
    let new = wanted.filter { feeds[$0] == nil }
    let now = workplace.time.now()
    let room = new.indices.prefix { index in
      let requests = (opening.count + index + 1) * Self.requests
      return workplace.client.limits.budget.holds(requests, at: now) == nil
    }
    for id in new[room] { start(id) }
    if isWaiting != (room.count < new.count) { isWaiting.toggle() }
  }

  /// What a feed costs at first: the job is read beside its stream.
  private static let requests = 2

  /// Closes every stream for good.
  func stopAll() {
    isStopped = true
    for id in feeds.keys { stop(id) }
  }

  /// How the news of a job come, and since when there have been none; nil when it is not followed.
  func state(of id: Job.ID) -> (link: ProgressFeed.Link, since: Date)? {
    guard let feed = feeds[id], let since = feed.lastEventAt ?? starts[id] else { return nil }
    return (feed.link, since)
  }

  /// Ends every waiting and asks for news at once.
  func tryNow() async { await each { await $0.tryNow() } }

  /// Opens every stream anew after the program was stopped.
  func resume() async { await each { await $0.resume() } }

  /// Since when a stream is being opened again; the latest such moment, nil while all are there.
  var lostAt: Date? { feeds.values.compactMap(\.lostAt).max() }

  /// When ``wake(at:)`` is due.
  var nextWake: Date? {
    let due = feeds.values.compactMap(\.nextWake).min()
    return due?.held(until: workplace.client.limits.budget.holdsPolls(at: workplace.time.now()))
  }

  /// When ``follow(_:selected:)`` may open the streams that wait; nil when none does.
  var nextRoom: Date? {
    guard isWaiting else { return nil }
    let requests = (opening.count + 1) * Self.requests
    return workplace.client.limits.budget.holds(requests, at: workplace.time.now()) ?? .distantPast
  }

  /// Starts what is due in every feed at once, so that a server that does not answer holds up no other feed.
  func wake(at now: Date) async {
    await each { [limits = workplace.client.limits] feed in
      guard let due = feed.nextWake, due <= now, limits.poll(at: now) else { return }
      await feed.wake(at: now)
    }
  }

  private func each(_ work: @escaping (ProgressFeed) async -> Void) async {
    let tasks = feeds.values.map { feed in Task.immediate { await work(feed) } }
    for task in tasks { await task.value }
  }

  private func start(_ id: Job.ID) {
    let feed = ProgressFeed(job: id, client: workplace.client, time: workplace.time, random: workplace.random) {
      [report] update in report(id, update)
    }
    feeds[id] = feed
    starts[id] = workplace.time.now()
    opening.insert(id)
    let task = feed.start()
    openings[id] = task
    Task {
      await task.value
      if openings[id] == task { opening.remove(id) }
    }
  }

  private func stop(_ id: Job.ID) {
    feeds.removeValue(forKey: id)?.stop()
    openings[id] = nil
    opening.remove(id)
    starts[id] = nil
  }
}

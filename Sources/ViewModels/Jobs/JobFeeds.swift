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
  /// When each feed was started: since then news are waited for.
  @ObservationIgnored private var starts: [Job.ID: Date] = [:]
  @ObservationIgnored private var isStopped = false

  private let workplace: Workplace
  /// Hears all news of the jobs followed, in order.
  @ObservationIgnored var report: (Job.ID, ProgressFeed.Update) -> Void = { _, _ in }

  init(workplace: Workplace) { self.workplace = workplace }

  /// Follows the selected job and the first running others; those followed already are kept before new ones.
  func follow(_ jobs: [Job], selected: Job.ID?) {
    guard !isStopped else { return }
    let open = jobs.filter { !$0.status.isTerminal }
    let running = open.filter { $0.status == .running && $0.id != selected }
    let others = running.filter { feeds[$0.id] != nil } + running.filter { feeds[$0.id] == nil }
    let wanted = Set(open.filter { $0.id == selected }.map(\.id) + others.prefix(Self.others).map(\.id))
    for id in feeds.keys where !wanted.contains(id) { stop(id) }
    for id in wanted.sorted(by: { $0.rawValue < $1.rawValue }) where feeds[id] == nil { start(id) }
  }

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
  var nextWake: Date? { feeds.values.compactMap(\.nextWake).min() }

  /// Starts what is due in every feed at once, so that a server that does not answer holds up no other feed.
  func wake(at now: Date) async {
    await each { feed in if feed.nextWake.map({ $0 <= now }) == true { await feed.wake(at: now) } }
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
    openings[id] = feed.start()
  }

  private func stop(_ id: Job.ID) {
    feeds.removeValue(forKey: id)?.stop()
    openings[id] = nil
    starts[id] = nil
  }
}

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

  private let workplace: Workplace
  /// Hears all news of the jobs followed, in order.
  @ObservationIgnored var report: (Job.ID, ProgressFeed.Update) -> Void = { _, _ in }

  init(workplace: Workplace) { self.workplace = workplace }

  /// Follows the selected job and the first running others; those followed already are kept before new ones.
  func follow(_ jobs: [Job], selected: Job.ID?) {
    let open = jobs.filter { !$0.status.isTerminal }
    let running = open.filter { $0.status == .running && $0.id != selected }
    let others = running.filter { feeds[$0.id] != nil } + running.filter { feeds[$0.id] == nil }
    let wanted = Set(open.filter { $0.id == selected }.map(\.id) + others.prefix(Self.others).map(\.id))
    for id in feeds.keys where !wanted.contains(id) { stop(id) }
    for id in wanted.sorted(by: { $0.rawValue < $1.rawValue }) where feeds[id] == nil { start(id) }
  }

  func stopAll() { for id in feeds.keys { stop(id) } }

  /// Ends every waiting and asks for news at once.
  func tryNow() async { for feed in Array(feeds.values) { await feed.tryNow() } }

  var nextWake: Date? { feeds.values.compactMap(\.nextWake).min() }

  func wake(at now: Date) async {
    for feed in Array(feeds.values) where feed.nextWake.map({ $0 <= now }) == true { await feed.wake(at: now) }
  }

  private func start(_ id: Job.ID) {
    let feed = ProgressFeed(job: id, client: workplace.client, time: workplace.time, random: workplace.random) {
      [report] update in report(id, update)
    }
    feeds[id] = feed
    openings[id] = feed.start()
  }

  private func stop(_ id: Job.ID) {
    feeds.removeValue(forKey: id)?.stop()
    openings[id] = nil
  }
}

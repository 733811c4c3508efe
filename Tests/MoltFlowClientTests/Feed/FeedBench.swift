import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Synchronization

/// A feed of job 7 with its server, both held by the test: time stands still until the test moves it.
@MainActor final class FeedBench {
  let server = OneJobServer()
  let feed: ProgressFeed
  private let seconds = Seconds()
  private let updates: AsyncStream<ProgressFeed.Update>

  init() {
    let (updates, reports) = AsyncStream.makeStream(of: ProgressFeed.Update.self)
    let time = TimeSource { [seconds] in Self.date(seconds.now) }
    self.updates = updates
    feed = ProgressFeed(
      job: "7", client: APIClient(transport: server.transport, time: time), time: time, random: { 1 },
      report: { reports.yield($0) })
  }

  nonisolated static func date(_ seconds: Double) -> Date { Date(timeIntervalSince1970: 1_800_000_000 + seconds) }

  /// The next news, as soon as there is some.
  func next() async -> ProgressFeed.Update? {
    var iterator = updates.makeAsyncIterator()
    return await iterator.next(isolation: #isolation)
  }

  /// Moves time on and does what is due by then.
  func wake(at seconds: Double) async {
    self.seconds.now = seconds
    await feed.wake(at: Self.date(seconds))
  }
}

/// Seconds that only a test moves.
final class Seconds: Sendable {
  private let value = Mutex(0.0)

  var now: Double {
    get { value.withLock { $0 } }
    set { value.withLock { $0 = newValue } }
  }
}

import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Observation
import Simulator
import Testing

@MainActor struct SimulatedFeedTests {
  private let seconds = Seconds()
  private let server: SimulatedServer
  private let client: APIClient
  private let time: TimeSource

  init() {
    let time = TimeSource { [seconds] in FeedBench.date(seconds.now) }
    self.time = time
    server = SimulatedServer(scenario: .default, now: time.now)
    client = APIClient(transport: .simulated(server), time: time)
  }

  private func runningJob() async throws -> Job {
    try #require(try await client.send(.jobs()).items.first { $0.status == .running })
  }

  /// The links the feed passes through from now on.
  private func links(of feed: ProgressFeed) -> some AsyncSequence<ProgressFeed.Link, Never> {
    Observations { feed.link }
  }

  @Test func `a simulated job is followed to its end`() async throws {
    var job = try await runningJob()
    let feed = ProgressFeed(job: job.id, client: client, time: time, random: { 1 }) { update in
      switch update {
      case .progress(let progress): job.merge(progress)
      case .job(let read): job.merge(read)
      }
      seconds.now += 300
      server.advance()
    }

    await feed.start().value
    for await link in links(of: feed) where link == .ended { break }

    #expect(job.status == .completed)
    #expect(job.sent + job.failed == job.total)
  }

  @Test func `a key revoked in the middle of a stream loses the feed`() async throws {
    let feed = ProgressFeed(job: try await runningJob().id, client: client, time: time, random: { 1 }) { _ in }
    await feed.start().value

    server.revokeKeys()
    for await link in links(of: feed) where link != .live && feed.nextWake == nil { break }

    #expect(feed.link == .lost(.unauthorized))
  }

  @Test func `a server that refuses streams is polled`() async throws {
    server.refuseStreams(status: 405)
    var reads = 0
    let feed = ProgressFeed(job: try await runningJob().id, client: client, time: time, random: { 1 }) { _ in
      reads += 1
    }
    await feed.start().value

    let links = [feed.link]
    for due in [30.0, 60, 90] {
      seconds.now = due
      await feed.wake(at: time.now())
    }

    #expect(links + [feed.link] == [30, 120].map { .polling(next: FeedBench.date($0)) })
    #expect(reads == 5)
  }
}

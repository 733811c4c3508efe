import MoltFlow
import MoltFlowClient

/// Reads streams as the console does: a ``ProgressFeed`` for each job.
@MainActor enum FeedReader {
  /// An HTTPTransport opens at most 256 streams at a time.
  private static let streamsPerTransport = 250

  /// Opens all streams, one after the other, then measures what they bring `during` a wait.
  ///
  /// Throws a ``BenchmarkFailure``.
  static func read(
    _ jobs: [Job.ID], from address: String, during wait: @Sendable (Meter) async throws -> Void
  ) async throws -> Reading {
    let base = try BaseURL(address)
    let transports = stride(from: 0, to: jobs.count, by: streamsPerTransport).map { _ in
      HTTPTransport(baseURL: base, credential: .key("mf_bench"))
    }
    let meter = Meter()
    let clients = transports.map { APIClient(transport: $0.transport.metered(by: meter)) }
    var feeds: [ProgressFeed] = []
    let result: Result<Reading, any Error>
    do {
      for (index, job) in jobs.enumerated() {
        let client = clients[index / streamsPerTransport]
        feeds.append(try await follow(job, number: index + 1, client: client, meter: meter))
      }
      result = .success(try await Reading.take(meter, during: wait))
    } catch {
      result = .failure(error)
    }
    for feed in feeds { feed.stop() }
    for transport in transports { await transport.shutdown() }
    return try result.get()
  }

  private static func follow(
    _ job: Job.ID, number: Int, client: APIClient, meter: Meter
  ) async throws -> ProgressFeed {
    let feed = ProgressFeed(job: job, client: client, time: .system(), random: { 0.5 }) { update in
      if case .progress = update { meter.add(events: 1) }
    }
    await feed.start().value
    guard feed.link == .live else { throw BenchmarkFailure.refused(stream: number, reason: "its feed is not live") }
    return feed
  }
}

import ArgumentParser
import MoltFlow

/// Who reads the streams.
enum ReaderKind: String, CaseIterable, ExpressibleByArgument {
  /// The console's own way: HTTPTransport, parser, decoder and ProgressFeed.
  case feed
  /// NIO's HTTP client alone, which counts bytes and blank lines and keeps nothing.
  case bare

  var title: String {
    switch self {
    case .feed: "ProgressFeed"
    case .bare: "bare NIO"
    }
  }

  /// Opens the jobs' streams, and measures this process `during` a wait.
  ///
  /// Throws a ``BenchmarkFailure``.
  func read(
    _ jobs: [Job.ID], from address: String, during wait: @Sendable (Meter) async throws -> Void
  ) async throws -> Reading {
    switch self {
    case .feed: try await FeedReader.read(jobs, from: address, during: wait)
    case .bare: try await BareReader.read(jobs, from: address, during: wait)
    }
  }
}

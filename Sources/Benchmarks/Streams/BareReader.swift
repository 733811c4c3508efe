import Foundation
import MoltFlow
import NIOCore
import NIOHTTP1
import NIOPosix

/// Reads streams as cheaply as NIO can: a connection each, whose bytes are counted and dropped.
enum BareReader {
  /// Opens all streams, one after the other, then measures what they bring `during` a wait.
  ///
  /// Throws a ``BenchmarkFailure``.
  static func read(
    _ jobs: [Job.ID], from address: String, during wait: @Sendable (Meter) async throws -> Void
  ) async throws -> Reading {
    let port = URL(string: address)?.port ?? 80
    let meter = Meter()
    for (index, job) in jobs.enumerated() {
      do {
        try await open("/api/v2" + Route.jobProgress(job).path, port: port, meter: meter)
      } catch {
        throw BenchmarkFailure.refused(stream: index + 1, reason: "\(error)")
      }
    }
    return try await Reading.take(meter, during: wait)
  }

  /// Returns once the head of a reply of success is there.
  private static func open(_ path: String, port: Int, meter: Meter) async throws {
    let group = MultiThreadedEventLoopGroup.singleton
    let opened = group.next().makePromise(of: Void.self)
    let connection = ClientBootstrap(group: group)
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHTTPClientHandlers()
          try channel.pipeline.syncOperations.addHandler(BareStream(path: path, meter: meter, opened: opened))
        }
      }
      .connect(host: "127.0.0.1", port: port)
    connection.whenFailure { opened.fail($0) }
    try await opened.futureResult.get()
  }
}

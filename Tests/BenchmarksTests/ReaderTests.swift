import FoundationEssentials
import MoltFlow
import Simulator
import SimulatorServer
import Synchronization
import Testing

@testable import Benchmarks

/// Both readers, each on a simulator whose clock stands still until the test moves it.
struct ReaderTests {
  private final class Clock: Sendable {
    let time = Mutex(Date(timeIntervalSince1970: 1_772_452_800))
  }

  private let clock = Clock()
  private let server: SimulatedServer

  init() {
    server = SimulatedServer(scenario: .empty) { [clock] in clock.time.withLock { $0 } }
  }

  /// What a reader measures of two jobs' streams; `wait` begins once both are open.
  private func reading(
    _ kind: ReaderKind, during wait: @Sendable (Meter) async throws -> Void = { _ in }
  ) async throws -> Reading {
    let listener = try await LoopbackServer(server: server, port: 0)
    let result: Result<Reading, any Error>
    do {
      let address = "http://127.0.0.1:\(listener.port)"
      let jobs = try await RunningJobs.make(2, at: address)
      result = .success(try await kind.read(jobs, from: address, during: wait))
    } catch {
      result = .failure(error)
    }
    await listener.stop()
    return try result.get()
  }

  @Test(.timeLimit(.minutes(1)), arguments: ReaderKind.allCases)
  func `every event of every stream is counted, with its bytes`(kind: ReaderKind) async throws {
    let reading = try await reading(kind) { [server, clock] meter in
      #expect(server.openStreamCount == 2)
      while meter.events < 2 { await Task.yield() }
      clock.time.withLock { $0 += 600 }
      let tried = server.jobs.reduce(0) { $0 + $1.sent + $1.failed }
      while meter.events < 2 + tried { await Task.yield() }
    }

    let tried = server.jobs.reduce(0) { $0 + $1.sent + $1.failed }
    #expect(tried > 8)
    #expect(tried...(tried + 2) ~= reading.events)
    // Of the first event of each stream the bytes may have come before the measuring began, and the event after.
    #expect(reading.bytes > (reading.events - 2) * 60)
    #expect(reading.peakKiB > 1000)
  }

  @Test(arguments: [(ReaderKind.feed, "its feed is not live"), (.bare, "the server answered 503")])
  func `a stream that is refused makes the figures void`(kind: ReaderKind, reason: String) async throws {
    server.refuseStreams(status: 503)

    await #expect(throws: BenchmarkFailure.refused(stream: 1, reason: reason)) { try await reading(kind) }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ReaderKind.allCases)
  func `a stream that ends under way makes the figures void`(kind: ReaderKind) async throws {
    await #expect(throws: BenchmarkFailure.cut(count: 2)) {
      try await reading(kind) { [server] meter in
        server.cutStreams()
        while meter.ends < 2 { await Task.yield() }
      }
    }
  }
}

import Foundation

/// What a reader received while it was measured, and what that cost it.
struct Reading: Codable, Equatable {
  let events: Int
  let bytes: Int
  let cpuSeconds: Double
  /// Since the reader began, in KiB.
  let peakKiB: Int

  var cpuSecondsPerThousandEvents: Double { events > 0 ? cpuSeconds / Double(events) * 1000 : 0 }

  /// Measures this process `during` a wait, all its streams being open.
  ///
  /// Throws ``BenchmarkFailure/cut(count:)`` if one has ended by then.
  nonisolated(nonsending) static func take(
    _ meter: Meter, during wait: @Sendable (Meter) async throws -> Void
  ) async throws -> Reading {
    let (events, bytes) = (meter.events, meter.bytes)
    let start = try ProcessFigures(of: getpid())
    try await wait(meter)
    let end = try ProcessFigures(of: getpid())
    let reading = Reading(
      events: meter.events - events, bytes: meter.bytes - bytes, cpuSeconds: end.cpuSeconds - start.cpuSeconds,
      peakKiB: end.peakKiB)
    guard meter.ends == 0 else { throw BenchmarkFailure.cut(count: meter.ends) }
    return reading
  }
}

import Synchronization

/// Counts what comes in by all streams together, on whatever thread.
final class Meter: Sendable {
  private let eventCount = Atomic(0)
  private let byteCount = Atomic(0)
  private let endCount = Atomic(0)

  var events: Int { eventCount.load(ordering: .relaxed) }
  var bytes: Int { byteCount.load(ordering: .relaxed) }
  /// Streams that have ended, one way or another.
  var ends: Int { endCount.load(ordering: .relaxed) }

  func add(events: Int) { eventCount.add(events, ordering: .relaxed) }
  func add(bytes: Int) { byteCount.add(bytes, ordering: .relaxed) }
  func addEnd() { endCount.add(1, ordering: .relaxed) }
}

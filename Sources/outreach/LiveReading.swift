import Observation

/// Reads view models, and tells when what was read last has changed since.
final class LiveReading {
  /// The numbers of readings that are out of date, in any order: older ones may be told after the last.
  private let outdated = AsyncStream.makeStream(of: Int.self)
  /// The number of the last reading, which has seen all that changed before it.
  private var number = 0

  /// What `work` answers now.
  func read<Value>(_ work: () -> Value) -> Value {
    number += 1
    return withObservationTracking(work) { [number, told = outdated.continuation] in told.yield(number) }
  }

  /// Waits until the last reading is out of date; false where its task was cancelled instead.
  func isOutdated() async -> Bool {
    for await number in outdated.stream where number == self.number { return !Task.isCancelled }
    return false
  }
}

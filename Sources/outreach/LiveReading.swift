import Observation

/// Reads view models, and tells when what was read last has changed since.
final class LiveReading {
  /// Whether what was read last has changed, or nothing was read yet.
  private(set) var isOutdated = true
  /// Whether a change of what was read last will be noticed.
  private(set) var isWatched = false
  /// The number of the last reading, which has seen all that changed before it.
  private var number = 0
  private let didChange: () -> Void

  /// `didChange` is called once a reading, while the change is being made.
  init(didChange: @escaping () -> Void) { self.didChange = didChange }

  /// What `work` answers now, without noting what it reads, which for one key takes longer than it is worth.
  ///
  /// Whoever does so must ``read(_:)`` again before anything can change.
  func glance<Value>(_ work: () -> Value) -> Value {
    number += 1
    isOutdated = false
    isWatched = false
    return work()
  }

  /// What `work` answers now.
  func read<Value>(_ work: () -> Value) -> Value {
    number += 1
    isOutdated = false
    isWatched = true
    return withObservationTracking(work) { [weak self, number] in
      // View models change on the main actor alone.
      MainActor.assumeIsolated { self?.take(number) }
    }
  }

  private func take(_ number: Int) {
    guard number == self.number else { return }
    isOutdated = true
    didChange()
  }
}

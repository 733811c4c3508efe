import FoundationEssentials
import Synchronization

/// A clock that shows what a test sets; it starts on Monday, 2 March 2026, 12:00 UTC.
final class ManualClock: Sendable {
  static let start = Date(timeIntervalSince1970: 1_772_452_800)

  private let time = Mutex(ManualClock.start)

  var now: Date { time.withLock { $0 } }

  func set(_ date: Date) { time.withLock { $0 = date } }

  func advance(by duration: Duration) {
    time.withLock { $0 = $0.addingTimeInterval(Double(duration.components.seconds)) }
  }
}

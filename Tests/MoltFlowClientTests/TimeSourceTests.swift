import FoundationEssentials
import MoltFlowClient
import Synchronization
import Testing

struct TimeSourceTests {
  @Test func `the system's time starts at the wall clock and never steps back`() {
    let time = TimeSource.system()

    let moments = (0..<1000).map { _ in time.now() }

    #expect(abs(moments[0].timeIntervalSinceNow) < 60)
    #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func `a faster clock starts at the same moment and runs as much faster as asked`() {
    let clock = HandSetClock()
    let fast = TimeSource(now: { clock.now }).faster(by: 20)
    let start = clock.now

    clock.now = start.addingTimeInterval(3)

    #expect(fast.now() == start.addingTimeInterval(60))
  }
}

/// A clock that shows what it was set to.
private final class HandSetClock: Sendable {
  private let date = Mutex(Date(timeIntervalSince1970: 1_795_273_200))

  var now: Date {
    get { date.withLock { $0 } }
    set { date.withLock { $0 = newValue } }
  }
}

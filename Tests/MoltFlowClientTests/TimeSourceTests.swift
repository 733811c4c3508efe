import FoundationEssentials
import MoltFlowClient
import Testing

struct TimeSourceTests {
  @Test func `the system's time starts at the wall clock and never steps back`() {
    let time = TimeSource.system()

    let moments = (0..<1000).map { _ in time.now() }

    #expect(abs(moments[0].timeIntervalSinceNow) < 60)
    #expect(zip(moments, moments.dropFirst()).allSatisfy { $0 <= $1 })
  }
}

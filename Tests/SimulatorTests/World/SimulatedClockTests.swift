import Cron
import FoundationEssentials
import Testing

@testable import Simulator

struct SimulatedClockTests {
  @Test(arguments: [0.5, 1, 7, 60, 3600, 1_000_000])
  func `the time of a moment is never too early`(speed: Double) {
    let clock = SimulatedClock(origin: Date(timeIntervalSince1970: 1_772_452_800.123), speed: speed)
    let start = clock.moment(at: clock.origin)

    for step in 0..<500 {
      let moment = start + .milliseconds(step * 12_345)
      #expect(clock.moment(at: clock.date(of: moment)) >= moment)
    }
  }

  @Test func `a moment before 1970 lies in the second before`() {
    #expect(Moment(milliseconds: -1).instant.secondsSince1970 == -1)
    #expect(Moment(milliseconds: -1000).instant.secondsSince1970 == -1)
  }
}

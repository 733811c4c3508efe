import FoundationEssentials
import Simulator
import Testing

struct PacingTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `messages are 30 to 120 seconds apart, the first from the start, at most 4 in 2 minutes`(seed: UInt64) throws {
    let test = TestServer(seed: seed)
    let id = try test.makeJob(people: 200)

    test.clock.advance(by: .seconds(200 * 120))

    let times = [ManualClock.start] + (try #require(test.job(id)).sentAt)
    let gaps = zip(times, times.dropFirst()).map { $1.timeIntervalSince($0) }
    #expect(gaps.count == 200)
    #expect(gaps.allSatisfy { (30...120).contains($0) })
    let sent = times.dropFirst()
    #expect(sent.allSatisfy { time in sent.count { (0..<120).contains($0.timeIntervalSince(time)) } <= 4 })
  }

  @Test func `gaps are spread evenly`() throws {
    let test = TestServer()
    let id = try test.makeJob(people: 1000)

    test.clock.advance(by: .seconds(1000 * 120))

    let times = [ManualClock.start] + (try #require(test.job(id)).sentAt)
    let gaps = zip(times, times.dropFirst()).map { $1.timeIntervalSince($0) }
    #expect(abs(gaps.reduce(0, +) / 1000 - 75) < 4)
    #expect(
      (0..<3).allSatisfy { third in
        let from = 30 + Double(third) * 30
        return (270...400).contains(gaps.count { ($0 - from).magnitude < 30 && $0 >= from })
      })
  }

  @Test func `two jobs do not disturb each other's gaps`() throws {
    let alone = TestServer()
    let beside = TestServer()
    let (first, second) = (try alone.makeJob(), try beside.makeJob())
    _ = try beside.makeJob()

    alone.clock.advance(by: .seconds(1200))
    beside.clock.advance(by: .seconds(1200))

    #expect(alone.job(first)?.sentAt == beside.job(second)?.sentAt)
  }
}

import Cron
import Testing

struct ShortestGapTests {
  @Test(arguments: [
    ("58 1,2 * * *", "Sun 8 Mar 2026 01:58", "Sun 8 Mar 2026 03:00", 2),
    ("*/58 1,3 * * *", "Sun 8 Mar 2026 01:58", "Sun 8 Mar 2026 03:00", 2),
    ("0 9 * * *", "Sat 7 Mar 2026 09:00", "Sun 8 Mar 2026 09:00", 23 * 60),
    ("* * * * *", "Thu 1 Jan 2026 00:30", "Thu 1 Jan 2026 00:31", 1),
    ("*/7 3 * * *", "Thu 1 Jan 2026 03:00", "Thu 1 Jan 2026 03:07", 7),
    ("0,59 0,23 1,29 2,3 *", "Tue 29 Feb 2028 23:59", "Wed 1 Mar 2028 00:00", 1),
  ])
  func `changes of the clock count`(text: String, first: String, second: String, minutes: Int) throws {
    let zone = try Fixture.zone("America/New_York")
    let start = try Instant("2026-01-01T00:30:00-05:00")

    let gap = try CronExpression(text).minimumGap(in: zone, after: start)

    #expect(gap.first.wall.words == first)
    #expect(gap.second.wall.words == second)
    #expect(gap.length == .seconds(minutes * 60))
  }

  @Test(arguments: ["America/New_York", "Africa/Cairo", "Australia/Lord_Howe", "Antarctica/Troll", "UTC"])
  func `they are the closest two of all runs of the time, the earliest such`(zoneName: String) throws {
    let zone = try Fixture.zone(zoneName)
    let start = try Instant("2026-01-01T00:00:00Z")
    let end = start.adding(seconds: 31_556_952)
    var numbers = SeededNumbers(seed: 5)
    var compared = 0

    for _ in 0..<60 {
      let expression = numbers.runnableExpression()
      guard expression.runsADay <= 24 else { continue }
      let first = expression.previous(before: start.adding(seconds: 1), in: zone)
      var closest = [first, expression.next(after: first.instant, in: zone)]
      var last = closest[1]
      while last.instant < end {
        let next = expression.next(after: last.instant, in: zone)
        if next.distance(from: last) < closest[1].distance(from: closest[0]) { closest = [last, next] }
        last = next
      }

      let gap = expression.minimumGap(in: zone, after: start, years: 1)

      #expect([gap.first, gap.second] == closest, "\(expression.source)")
      compared += 1
    }
    #expect(compared > 20)
  }
}

extension Run {
  /// In seconds.
  fileprivate func distance(from other: Run) -> Int { instant.secondsSince1970 - other.instant.secondsSince1970 }
}

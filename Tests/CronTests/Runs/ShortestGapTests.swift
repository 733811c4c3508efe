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
  func `no two runs of the time are closer to each other`(zoneName: String) throws {
    let zone = try Fixture.zone(zoneName)
    let start = try Instant("2026-01-01T00:00:00Z")
    let end = try Instant("2027-01-01T00:00:00Z")
    var numbers = SeededNumbers(seed: 5)

    for _ in 0..<40 {
      let text = numbers.expression()
      guard let expression = try? CronExpression(text), expression.runsADay <= 24 else { continue }
      let first = expression.previous(before: Instant(secondsSince1970: start.secondsSince1970 + 1), in: zone)
      let runs = [first] + expression.runs(after: first.instant, in: zone).prefix { $0.instant < end }
      let instants = runs.map(\.instant.secondsSince1970)
      let closest = zip(instants.dropFirst(), instants).map { $0 - $1 }.min()

      let gap = expression.minimumGap(in: zone, after: start, years: 1)

      if let closest { #expect(gap.length <= .seconds(closest), "\(text)") }
      #expect(expression.next(after: gap.first.instant, in: zone) == gap.second)
    }
  }
}

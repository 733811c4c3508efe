import Cron
import Testing

/// What clocks do in years to come, as Python's `zoneinfo` has it: north and south of the equator, in Ireland, whose
/// winter time counts as the changed one, and where the clock is not changed.
struct FarFutureYearTests {
  @Test(arguments: [
    ("America/New_York", 2149, ["9 Mar 03:00 -04:00", "2 Nov 01:30 -04:00"]),
    ("America/New_York", 2150, ["8 Mar 03:00 -04:00", "1 Nov 01:30 -04:00"]),
    ("America/New_York", 2151, ["14 Mar 03:00 -04:00", "7 Nov 01:30 -04:00"]),
    ("America/New_York", 2199, ["10 Mar 03:00 -04:00", "3 Nov 01:30 -04:00"]),
    ("America/New_York", 2200, ["9 Mar 03:00 -04:00", "2 Nov 01:30 -04:00"]),
    ("America/New_York", 2201, ["8 Mar 03:00 -04:00", "1 Nov 01:30 -04:00"]),
    ("America/New_York", 2400, ["12 Mar 03:00 -04:00", "5 Nov 01:30 -04:00"]),
    ("America/New_York", 3000, ["9 Mar 03:00 -04:00", "2 Nov 01:30 -04:00"]),
    ("America/New_York", 9999, ["14 Mar 03:00 -04:00", "7 Nov 01:30 -04:00"]),
    ("Australia/Sydney", 2149, ["6 Apr 02:30 +11:00", "5 Oct 03:00 +11:00"]),
    ("Australia/Sydney", 2150, ["5 Apr 02:30 +11:00", "4 Oct 03:00 +11:00"]),
    ("Australia/Sydney", 2151, ["4 Apr 02:30 +11:00", "3 Oct 03:00 +11:00"]),
    ("Australia/Sydney", 2199, ["7 Apr 02:30 +11:00", "6 Oct 03:00 +11:00"]),
    ("Australia/Sydney", 2200, ["6 Apr 02:30 +11:00", "5 Oct 03:00 +11:00"]),
    ("Australia/Sydney", 2201, ["5 Apr 02:30 +11:00", "4 Oct 03:00 +11:00"]),
    ("Australia/Sydney", 2400, ["2 Apr 02:30 +11:00", "1 Oct 03:00 +11:00"]),
    ("Australia/Sydney", 3000, ["6 Apr 02:30 +11:00", "5 Oct 03:00 +11:00"]),
    ("Australia/Sydney", 9999, ["4 Apr 02:30 +11:00", "3 Oct 03:00 +11:00"]),
    ("Europe/Dublin", 2149, ["30 Mar 02:00 +01:00", "26 Oct 01:30 +01:00"]),
    ("Europe/Dublin", 2150, ["29 Mar 02:00 +01:00", "25 Oct 01:30 +01:00"]),
    ("Europe/Dublin", 2151, ["28 Mar 02:00 +01:00", "31 Oct 01:30 +01:00"]),
    ("Europe/Dublin", 2199, ["31 Mar 02:00 +01:00", "27 Oct 01:30 +01:00"]),
    ("Europe/Dublin", 2200, ["30 Mar 02:00 +01:00", "26 Oct 01:30 +01:00"]),
    ("Europe/Dublin", 2201, ["29 Mar 02:00 +01:00", "25 Oct 01:30 +01:00"]),
    ("Europe/Dublin", 2400, ["26 Mar 02:00 +01:00", "29 Oct 01:30 +01:00"]),
    ("Europe/Dublin", 3000, ["30 Mar 02:00 +01:00", "26 Oct 01:30 +01:00"]),
    ("Europe/Dublin", 9999, ["28 Mar 02:00 +01:00", "31 Oct 01:30 +01:00"]),
    ("Asia/Kolkata", 2149, []), ("Asia/Kolkata", 2400, []), ("Asia/Kolkata", 9999, []),
    ("UTC", 2149, []), ("UTC", 2400, []), ("UTC", 9999, []),
  ])
  func `a run that a change of the clock moves or repeats is found from both sides`(
    zoneName: String, year: Int, runs: [String]
  ) throws {
    let zone = try Fixture.zone(zoneName)
    let expression = try CronExpression("30 1,2 * * SUN")
    let start = try #require(zone.instants(of: WallTime(year: year, month: 1, day: 1)).first)
    let end = try #require(zone.instants(of: WallTime(year: year, month: 12, day: 31)).first)

    let forwards = Array(expression.runs(after: start, in: zone).prefix { $0.instant < end })
    let backwards = Array(expression.runs(before: end, in: zone).prefix { $0.instant > start })

    let unusual = forwards.filter { $0.note != .none }
    #expect(unusual.map { "\($0.wall.day) \($0.wall.monthName) \($0.wall.timeOfDay) \($0.offsetText)" } == runs)
    #expect(backwards.reversed() == forwards)
  }
}

extension Zone {
  fileprivate func instants(of wall: WallTime?) -> [Instant] {
    wall.map { instants(of: $0) } ?? []
  }
}

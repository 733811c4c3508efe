import Cron
import Testing

/// Runs with years between them, which the search passes over in one step.
struct SeldomRunTests {
  @Test(arguments: [
    ("0 0 29 2 *", "2026-03-01T00:00:00Z", "Tue 29 Feb 2028 00:00", "Thu 29 Feb 2024 00:00"),
    ("0 0 29 2 *", "2097-01-01T00:00:00Z", "Fri 29 Feb 2104 00:00", "Wed 29 Feb 2096 00:00"),
    ("0 0 29 2 *", "2101-01-01T00:00:00Z", "Fri 29 Feb 2104 00:00", "Wed 29 Feb 2096 00:00"),
    ("0 0 29 2 *", "2399-01-01T00:00:00Z", "Tue 29 Feb 2400 00:00", "Thu 29 Feb 2396 00:00"),
    ("0 0 * 2 MON#5", "2026-01-01T00:00:00Z", "Mon 29 Feb 2044 00:00", "Mon 29 Feb 2016 00:00"),
    // On this Sunday the clock is set back from 02:00 to 01:00; the 1st of November is one in 2020 and 2037 too.
    ("*/15 1 1 11 */7", "2026-11-01T01:50:00-04:00", "Sun 1 Nov 2026 01:00", "Sun 1 Nov 2026 01:45"),
    ("*/15 1 1 11 */7", "2026-11-01T01:00:00-05:00", "Sun 1 Nov 2026 01:15", "Sun 1 Nov 2026 01:45"),
    ("*/15 1 1 11 */7", "2026-11-01T01:50:00-05:00", "Sun 1 Nov 2037 01:00", "Sun 1 Nov 2026 01:45"),
    // On this one it is set forward from 02:00 to 03:00.
    ("30 2 8 3 */7", "2026-03-07T00:00:00-05:00", "Sun 8 Mar 2026 03:00", "Sun 8 Mar 2020 03:00"),
    ("30 2 8 3 */7", "2026-03-09T00:00:00-05:00", "Sun 8 Mar 2037 03:00", "Sun 8 Mar 2026 03:00"),
  ])
  func `the next and the previous run are found years away`(
    text: String, start: String, next: String, previous: String
  ) throws {
    let zone = try Fixture.zone("America/New_York")
    let expression = try CronExpression(text)

    let found = try [
      expression.next(after: Instant(start), in: zone), expression.previous(before: Instant(start), in: zone),
    ]

    #expect(found.map(\.wall.words) == [next, previous])
  }

  @Test func `a search for what the clock skips every year comes to an end`() throws {
    let zone = try Fixture.zone("America/New_York")
    let expression = try CronExpression("* 2 * 3 SUN#2")

    let next = try expression.next(after: Instant("2026-01-01T00:00:00Z"), in: zone)
    let previous = try expression.previous(before: Instant("2400-01-01T00:00:00Z"), in: zone)

    #expect(next.wall.year == 2426)
    #expect(previous.wall.words == "Sun 12 Mar 2006 02:59")
  }

  @Test func `what the clock skips every year has no run`() throws {
    let zone = try Fixture.zone("America/New_York")
    let expression = try CronExpression("* 2 * 3 SUN#2")
    let now = try Instant("2026-01-01T00:00:00Z")

    #expect(expression.firstRun(after: now, in: zone) == nil)
    #expect(expression.runs(after: now, in: zone).first { _ in true } == nil)
    #expect(try expression.serverWarning(nextRun: Instant("2027-03-14T07:00:00Z"), after: now, in: zone) == nil)
    #expect(try expression.runs(after: Instant("2000-01-01T00:00:00Z"), in: zone).map(\.wall.year).last == 2006)
  }

  @Test func `what the clock skips every year is warned of`() throws {
    let zone = try Fixture.zone("America/New_York")
    let now = try Instant("2026-01-01T00:00:00Z")

    let warnings = try CronExpression("* 2 * 3 SUN#2").clockChangeWarnings(in: zone, from: now)

    #expect(
      warnings.map(\.sentence) == [
        "W9 The clock of America/New_York skips each of these times: expected never to run, but servers may; pick "
          + "another hour."
      ])
    #expect(warnings.map(\.range) == [0..<3])
    #expect(
      warnings.map(\.servers) == [
        "Debian cron never runs it. Others may run it right after the gap."
      ])
  }
}

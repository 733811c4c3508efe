import Cron
import Testing

struct OtherReadingTests {
  @Test(arguments: [
    ("0 9 13 * FRI", "APScheduler 3", ["2026-03-13T09:00:00-04:00"]),
    ("0 9 * * 1", "APScheduler 3", ["2026-03-03T09:00:00-05:00", "2026-03-10T09:00:00-04:00"]),
    ("0 9 * * 4-6", "APScheduler 3", ["2026-03-01T09:00:00-05:00", "2026-03-06T09:00:00-05:00"]),
    // Names are not counted, so Monday stays; 3 is Thursday.
    ("0 9 * * MON,3", "APScheduler 3", ["2026-03-02T09:00:00-05:00", "2026-03-05T09:00:00-05:00"]),
    ("0 9 * * */2", "APScheduler 3", ["2026-03-01T09:00:00-05:00", "2026-03-02T09:00:00-05:00"]),
    ("0 9 * * TUE-FRI/2", "APScheduler 3", ["2026-03-03T09:00:00-05:00", "2026-03-04T09:00:00-05:00"]),
    ("0 9 * * FRI#2", "APScheduler 3", ["2026-03-06T09:00:00-05:00", "2026-03-13T09:00:00-04:00"]),
    // It does all of this at once: 5 is Saturday, and it must be the 13th; every Friday, if it is the 20th.
    ("0 9 13 * 5", "APScheduler 3", ["2026-06-13T09:00:00-04:00"]),
    ("0 9 20 * FRI#2", "APScheduler 3", ["2026-03-20T09:00:00-04:00"]),
    ("0 9 */2 * MON", "croniter 7", ["2026-03-01T09:00:00-05:00", "2026-03-02T09:00:00-05:00"]),
    ("0 9 */1 * MON", "croniter 7", ["2026-03-01T09:00:00-05:00", "2026-03-02T09:00:00-05:00"]),
    ("0 9 13 * */1", "croniter 7", ["2026-03-01T09:00:00-05:00", "2026-03-02T09:00:00-05:00"]),
    ("0 9-9 * * *", "croniter 7", ["2026-03-01T01:00:00-05:00", "2026-03-01T02:00:00-05:00"]),
  ])
  func `it is told how a library reads an expression, and when it runs there`(
    text: String, library: String, runs: [String]
  ) throws {
    let zone = try Fixture.zone("America/New_York")
    let now = try Instant("2026-03-01T00:30:00-05:00")
    let expression = try CronExpression(text)

    let readings = expression.warnings.compactMap { expression.otherReading(of: $0) }

    let reading = try #require(readings.first)
    #expect(readings.allSatisfy { $0.library == library })
    #expect(
      try reading.expression.runs(after: now, in: zone).prefix(runs.count).map(\.instant)
        == runs.map { try Instant($0) })
  }

  @Test(arguments: [
    "@daily", "*/90 * * * *", "5/20 * * * *", "0 9 L * *", "0 9 L * MON", "0 9 ? * MON", "0 9 15W * FRI", "0 9 * * 5L",
    "0 9 * * FRIL", "0 9 * * 5#2", "0 9 * * 7", "0 9 * * 0-7", "0 9 * * 1/2", "0 9 13 * 6-7", "0 9 13 * SUN-TUE",
    "0 9 */2 * 5L", "0 9 * * 1-FRI", "0 9 * * MON-5", "0 9 * * 2-2/2", "0 9-9/2 * * *",
  ])
  func `what the library refuses has no other runs`(text: String) throws {
    let expression = try CronExpression(text)

    #expect(expression.warnings.count >= 1)
    #expect(expression.warnings.compactMap { expression.otherReading(of: $0) } == [])
  }

  @Test(arguments: ["0 9 30 2 MON", "0 9 * * 0-6", "0 9 *,13 * MON", "0 9 * * FRI-SUN"])
  func `nor has what never runs there, or runs the same`(text: String) throws {
    let expression = try CronExpression(text)

    #expect(expression.warnings.count >= 1)
    #expect(expression.warnings.compactMap { expression.otherReading(of: $0) } == [])
  }
}

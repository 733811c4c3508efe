import Cron
import Testing

struct OtherReadingTests {
  @Test(arguments: [
    // Either from Debian's cron, both from APScheduler; the other way round beside a star.
    ("0 9 13 * FRI", "Where both must match", "2026-03-13T09:00:00-04:00"),
    ("0 9 */2 * MON", "Where either is enough", "2026-03-01T09:00:00-05:00"),
    ("0 9 * * 1", "Counted from Monday", "2026-03-03T09:00:00-05:00"),
    ("0 9 * * MON-FRI/2", "Without the step", "2026-03-02T09:00:00-05:00"),
    ("0 9 * * FRI#2", "In every week", "2026-03-06T09:00:00-05:00"),
    ("0 9-9 * * *", "Read as the whole field", "2026-03-01T01:00:00-05:00"),
  ])
  func `it is told how others read an expression, and when it runs there`(
    text: String, words: String, next: String
  ) throws {
    let zone = try Fixture.zone("America/New_York")
    let now = try Instant("2026-03-01T00:30:00-05:00")
    let expression = try CronExpression(text)
    let warning = try #require(expression.warnings.first)

    let reading = try #require(expression.otherReading(of: warning))

    #expect(reading.words == words)
    #expect(try reading.expression.next(after: now, in: zone).instant == Instant(next))
  }

  @Test(arguments: ["0 9 * * FRI-SUN", "5/20 * * * *", "*/90 * * * *", "0 9 L * *", "@daily", "0 9 * * 5#2"])
  func `what others refuse has no other runs`(text: String) throws {
    let expression = try CronExpression(text)
    let warning = try #require(expression.warnings.first)

    #expect(expression.otherReading(of: warning) == nil)
  }

  @Test(arguments: ["0 9 30 2 MON", "0 9 * * 0-6"])
  func `nor has what never runs there, or runs the same`(text: String) throws {
    let expression = try CronExpression(text)
    let warning = try #require(expression.warnings.first)

    #expect(expression.otherReading(of: warning) == nil)
  }
}

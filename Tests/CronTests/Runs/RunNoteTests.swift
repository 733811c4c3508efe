import Cron
import Testing

struct RunNoteTests {
  @Test func `a run whose time does not exist is moved behind the gap and says so`() throws {
    let zone = try Fixture.zone("America/New_York")

    let run = try CronExpression("30 2 * * *").next(after: Instant("2026-03-08T00:00:00-05:00"), in: zone)

    #expect(run.wall.words == "Sun 8 Mar 2026 03:00")
    #expect(run.offsetText == "-04:00")
    #expect(try run.note == .movedFromGap(#require(WallTime("2026-03-08 02:30"))))
  }

  @Test func `a schedule that follows the clock runs twice in a fold and says which is which`() throws {
    let zone = try Fixture.zone("America/New_York")

    let runs = try CronExpression("30 * * * *").runs(after: Instant("2026-11-01T00:45:00-04:00"), in: zone).prefix(3)

    let first = try Instant("2026-11-01T01:30:00-04:00")
    #expect(runs.map(\.note) == [.firstOfTwo, .repeatOf(first), .none])
    #expect(runs.map(\.wall.timeOfDay) == ["01:30", "01:30", "02:30"])
  }

  @Test func `a fixed time runs once in a fold, the first time`() throws {
    let zone = try Fixture.zone("America/New_York")

    let runs = try CronExpression("30 1 * * *").runs(after: Instant("2026-11-01T00:45:00-04:00"), in: zone).prefix(2)

    #expect(runs.map(\.note) == [.firstOfTwo, .none])
    #expect(runs.map(\.wall.words) == ["Sun 1 Nov 2026 01:30", "Mon 2 Nov 2026 01:30"])
  }

  @Test(arguments: ["30 1 * * *", "0,30 1 * * *", "59 1 * * *"])
  func `asked in the second pass, a fixed time waits for the next day`(text: String) throws {
    let zone = try Fixture.zone("America/New_York")

    let run = try CronExpression(text).next(after: Instant("2026-11-01T01:10:00-05:00"), in: zone)

    #expect(run.wall.day == 2)
  }

  @Test(arguments: ["0 9 * * *", "0 0 * * *", "0,30 1-23 * * *"])
  func `a day that the calendar leaves out is not made up for`(text: String) throws {
    let zone = try Fixture.zone("Pacific/Apia")
    let expression = try CronExpression(text)
    let midnight = try Instant("2011-12-31T00:00:00+14:00")

    let runs = [
      expression.previous(before: midnight, in: zone),
      expression.next(after: midnight.adding(seconds: -1), in: zone),
    ]

    #expect(runs.map(\.wall.day) == [29, 31])
    #expect(runs.map(\.note) == [.none, .none])
    #expect(expression.matches(midnight, in: zone) == (text == "0 0 * * *"))
  }

  @Test func `an ordinary run has nothing to note`() throws {
    let run = try CronExpression("0 9 * * MON").next(after: Instant("2026-11-21T12:00:00Z"), in: .utc)

    #expect(run.note == .none)
    #expect(run.wall.words == "Mon 23 Nov 2026 09:00")
  }

  @Test func `the start does not count, a second before does`() throws {
    let expression = try CronExpression("0 9 * * *")

    let runs = try ["2026-11-21T09:00:00Z", "2026-11-21T08:59:59Z"].map {
      expression.next(after: try Instant($0), in: .utc).wall.day
    }

    #expect(runs == [22, 21])
  }

  @Test(arguments: [
    ("0 0 29 2 *", "2096-03-01T00:00:00Z", "Fri 29 Feb 2104 00:00"),
    ("0 0 29 2 */7", "2088-02-29T00:00:00Z", "Sun 29 Feb 2128 00:00"),
  ])
  func `a rare day is found across 2100`(text: String, start: String, words: String) throws {
    let run = try CronExpression(text).next(after: Instant(start), in: .utc)

    #expect(run.wall.words == words)
  }

  @Test(arguments: [
    ("0 0 29 2 *", "2104-02-29T00:00:00Z", "Wed 29 Feb 2096 00:00"),
    ("0 0 29 2 */7", "2128-02-29T00:00:00Z", "Sun 29 Feb 2088 00:00"),
  ])
  func `a rare day is found back across 2100`(text: String, end: String, words: String) throws {
    let run = try CronExpression(text).previous(before: Instant(end), in: .utc)

    #expect(run.wall.words == words)
  }
}

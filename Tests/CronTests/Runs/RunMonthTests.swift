import Cron
import Testing

struct RunMonthTests {
  @Test func `a year of months shows the days of runs`() throws {
    let months = try CronExpression("0 9 31 * MON#1").months(from: 2026, 11, count: 12, in: .utc)

    #expect(months.map(\.month) == [11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    #expect(months.map(\.year) == [2026, 2026] + [Int](repeating: 2027, count: 10))
    #expect(Array(months[0].runDays) == [2])
    #expect(Array(months[1].runDays) == [7, 31])
    #expect(months[0].firstWeekday == 0)
    #expect(months[3].length == 28)
  }

  @Test(arguments: [
    // 30 December was left out on Samoa in 2011: a change by a whole day is not made up for.
    ("0 9 * * *", "Pacific/Apia", 2011, 12, [29, 31]),
    // On 24 April the clock went from 00:00 to 01:00: the run is made up for, or never happens.
    ("30 0 24 4 *", "Africa/Cairo", 2026, 4, [24]), ("*/30 0 24 4 *", "Africa/Cairo", 2026, 4, []),
  ])
  func `a day that the clock cuts short has a run if one is left`(
    text: String, zoneName: String, year: Int, month: Int, days: [Int]
  ) throws {
    let zone = try Fixture.zone(zoneName)

    let shown = try #require(CronExpression(text).months(from: year, month, count: 1, in: zone).first)

    #expect(shown.runDays.suffix(2) == days)
  }

  @Test(arguments: ["America/New_York", "America/St_Johns", "Africa/Cairo", "Pacific/Apia", "Asia/Beirut"])
  func `days are those on which runs are found one by one`(zoneName: String) throws {
    let zone = try Fixture.zone(zoneName)
    var numbers = SeededNumbers(seed: 6)

    for _ in 0..<30 {
      let expression = numbers.runnableExpression()
      guard expression.runsADay <= 24 else { continue }
      let start = try Instant("2010-12-31T00:00:00Z")
      let runs = expression.runs(after: start, in: zone).prefix { $0.wall.year < 2012 }
      let days = Set(runs.filter { $0.wall.year == 2011 }.map { $0.wall.month * 100 + $0.wall.day })

      let months = try expression.months(from: 2011, 1, count: 12, in: zone)

      #expect(
        Set(months.flatMap { month in month.runDays.map { month.month * 100 + $0 } }) == days, "\(expression.source)")
      let counts = months.map { month in runs.count { $0.wall.year == 2011 && $0.wall.month == month.month } }
      #expect(months.map(\.runs) == counts, "\(expression.source)")
      let changed = Set(
        runs.filter { $0.wall.year == 2011 && $0.note != .none }.map { $0.wall.month * 100 + $0.wall.day })
      #expect(
        Set(months.flatMap { month in month.changedDays.map { month.month * 100 + $0 } }) == changed,
        "\(expression.source)")
    }
  }

  @Test func `of this month only what is to come counts, today too`() throws {
    let now = try Instant("2026-11-21T12:00:00Z")

    let months = try CronExpression("0 9,17 * * *").months(after: now, count: 2, in: .utc)

    #expect(Array(months[0].runDays) == Array(21...30))
    #expect(months.map(\.runs) == [19, 62])
  }

  @Test func `a run that is due now is over`() throws {
    let now = try Instant("2026-11-21T09:00:00Z")

    let month = try #require(CronExpression("0 9 * * *").months(after: now, count: 1, in: .utc).first)

    #expect(Array(month.runDays) == Array(22...30))
    #expect(month.runs == 9)
  }

  @Test(arguments: [
    ("30 2 * * *", 3, [28]), ("30 2 * * *", 10, [31]), ("0 9 * * *", 3, []), ("*/30 * * * *", 3, []),
    ("*/30 * * * *", 10, [31]), ("30 2 1 * *", 10, []),
  ])
  func `days with a run that a change of the clock moves or repeats are told`(
    text: String, month: Int, days: [Int]
  ) throws {
    let zone = try Fixture.zone("Europe/Berlin")

    let shown = try #require(CronExpression(text).months(from: 2027, month, count: 1, in: zone).first)

    #expect(Array(shown.changedDays) == days)
  }
}

extension CronExpression {
  /// Whole months: those that follow as it is some day of the month before.
  fileprivate func months(from year: Int, _ month: Int, count: Int, in zone: Zone) throws -> [RunMonth] {
    let first = try #require(WallTime(year: year, month: month, day: 1)?.adding(days: -3))
    let now = try #require(zone.instants(of: first).first)
    return Array(months(after: now, count: count + 1, in: zone).dropFirst())
  }
}

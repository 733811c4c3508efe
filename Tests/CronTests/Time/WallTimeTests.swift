import Testing

@testable import Cron

struct WallTimeTests {
  @Test func `days and dates go back and forth over two rounds of the calendar`() {
    var date = CivilDate(year: 1600, month: 1, day: 1)
    let start = date.daysSince1970

    for days in start..<(start + 2 * 146_097) {
      #expect(CivilDate(daysSince1970: days) == date)
      #expect(date.daysSince1970 == days)
      date = date.followed
    }

    #expect(date == CivilDate(year: 2400, month: 1, day: 1))
  }

  @Test(arguments: [
    (2026, 2, 29, 0, 0), (2100, 2, 29, 0, 0), (2026, 13, 1, 0, 0), (2026, 4, 31, 0, 0), (2026, 1, 0, 0, 0),
    (2026, 1, 1, 24, 0), (2026, 1, 1, 0, 60), (0, 1, 1, 0, 0),
  ])
  func `a time no clock shows is none`(year: Int, month: Int, day: Int, hour: Int, minute: Int) {
    #expect(WallTime(year: year, month: month, day: day, hour: hour, minute: minute) == nil)
  }

  @Test(arguments: [
    ("2026-11-23 09:00", "Mon 23 Nov 2026 09:00", "2026-11-23T09:00:00"),
    ("2026-11-01T23:59:58", "Sun 1 Nov 2026 23:59", "2026-11-01T23:59:58"),
    ("1969-12-31 07:05", "Wed 31 Dec 1969 07:05", "1969-12-31T07:05:00"),
    ("0800-02-29 00:00", "Tue 29 Feb 800 00:00", "0800-02-29T00:00:00"),
  ])
  func `a wall time has words for people and for machines`(text: String, words: String, isoText: String) throws {
    let wall = try #require(WallTime(text))

    #expect(wall.words == words)
    #expect(wall.isoText == isoText)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23 9", "2026-11 09:00", "2026-02-30 09:00", "2026-11-23 09:0x", "-1-1-1 0:0",
  ])
  func `other text is no wall time`(text: String) {
    #expect(WallTime(text) == nil)
  }

  @Test func `days and minutes are added across months`() throws {
    let wall = try #require(WallTime("2028-02-28 23:50"))

    #expect(wall.adding(days: 1).isoText == "2028-02-29T23:50:00")
    #expect(wall.adding(minutes: 20).isoText == "2028-02-29T00:10:00")
    #expect(wall.adding(minutes: -24 * 60).weekday == 0)
  }
}

extension CivilDate {
  /// The next day, found without any arithmetic of days.
  fileprivate var followed: CivilDate {
    if day < CivilDate.length(ofMonth: month, in: year) { return CivilDate(year: year, month: month, day: day + 1) }
    return month < 12 ? CivilDate(year: year, month: month + 1, day: 1) : CivilDate(year: year + 1, month: 1, day: 1)
  }
}

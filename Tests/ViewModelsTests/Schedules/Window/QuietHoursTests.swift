import Cron
import Testing

@testable import ViewModels

struct QuietHoursTests {
  /// The lines for people with numbers that begin with `codes` when a broadcast starts at that time of UTC.
  private func lines(
    _ start: String, recipients: Int, _ codes: [(String, Int)], hours: QuietHours = QuietHours()
  ) throws -> [String] {
    let phones = codes.flatMap { code, count in (0..<count).map { "\(code)\(5_000_000 + $0)" } }
    let clocks = RecipientClocks(PeopleByCountry(phones: phones), zones: ZoneDatabase(folder: ScheduleDesk.zoneFolder))
    let window = SendingWindow(start: try .utc(start), recipients: recipients)
    return hours.lines(hours.check(window, of: clocks))
  }

  @Test func `people who would get all messages at night are told with their clock`() throws {
    #expect(
      try lines("2026-11-23 21:00", recipients: 45, [("+4915", 31)]) == [
        "22:00-23:30 in Germany (31 people) is outside 09:00-20:00"
      ])
    #expect(
      try lines("2026-11-23 02:30", recipients: 45, [("+9198", 1)]) == [
        "08:00-09:00 in India (up to 1 person) is outside 09:00-20:00"
      ])
  }

  @Test(arguments: [
    ("2026-11-23 08:00", 330, [String]()),
    ("2026-11-23 07:59", 330, ["08:59-09:00 in Germany (up to 5 people) is outside 09:00-20:00"]),
    ("2026-11-23 19:00", 1, ["20:00-20:02 in Germany (5 people) is outside 09:00-20:00"]),
    ("2026-11-23 18:30", 15, []),
    ("2026-11-23 18:30", 16, ["may be 20:00-20:02 in Germany (5 people), outside 09:00-20:00"]),
    ("2026-11-23 18:30", 60, ["may be 20:00-21:30 in Germany (5 people), outside 09:00-20:00"]),
    ("2026-11-23 18:30", 61, ["may be 20:00-21:32 in Germany (5 people), outside 09:00-20:00"]),
    ("2026-11-23 18:30", 62, ["20:00-21:34 in Germany (up to 5 people) is outside 09:00-20:00"]),
    ("2026-11-23 08:00", 5_000, ["20:00-09:00 in Germany (up to 5 people) is outside 09:00-20:00"]),
    ("2026-07-06 07:00", 330, []),
    ("2026-07-06 06:59", 2, ["08:59-09:00 in Germany (up to 5 people) is outside 09:00-20:00"]),
    ("2026-11-23 22:00", 0, []),
  ])
  func `only the time outside is told, and as uncertain if a fast broadcast ends before it`(
    start: String, recipients: Int, expected: [String]
  ) throws {
    #expect(try lines(start, recipients: recipients, [("+4915", 5)]) == expected)
  }

  @Test func `hours end where the clocks skip their end, and a longer night is told by the clock too`() throws {
    #expect(
      try lines("2027-03-28 00:30", recipients: 62, [("+4915", 5)], hours: QuietHours(allowed: 0..<150)) == [
        "03:00-04:34 in Germany (up to 5 people) is outside 00:00-02:30"
      ])
    #expect(
      try lines("2026-10-24 22:00", recipients: 330, [("+4915", 5)]) == [
        "00:00-09:00 in Germany (up to 5 people) is outside 09:00-20:00"
      ])
  }

  @Test func `of a country with several clocks it is said that it may be, by the worst of them`() throws {
    #expect(try lines("2026-11-22 20:00", recipients: 150, [("+6421", 7)]) == [])
    #expect(
      try lines("2026-11-23 05:00", recipients: 60, [("+6421", 7)]) == [
        "may be 20:00-20:45 in New Zealand (7 people), outside 09:00-20:00"
      ])
    #expect(
      try lines("2026-11-23 10:00", recipients: 30, [("+6421", 7)]) == [
        "on all clocks of New Zealand (7 people), such as 23:45-00:45, outside 09:00-20:00"
      ])
  }

  @Test func `a sending of days reaches the nights of all clocks of a country`() throws {
    // 08:30 in Auckland, 09:15 on the Chatham Islands; it takes 41 h 39 min at the least.
    #expect(
      try lines("2026-11-22 19:30", recipients: 5_000, [("+6421", 7)]) == [
        "on all clocks of New Zealand (up to 7 people), such as 20:00-09:00 or 08:30-09:00, outside 09:00-20:00"
      ])
  }

  @Test func `hours that end at midnight have two ends too`() throws {
    // From 05:00 in Auckland and 05:45 on the Chatham Islands to 01:00 and 01:45 of the next day.
    #expect(
      try lines("2026-11-22 16:00", recipients: 600, [("+6421", 7)], hours: QuietHours(allowed: 345..<1_440)) == [
        "may be 00:00-01:45 or 05:00-05:45 in New Zealand (7 people), outside 05:45-24:00"
      ])
  }

  @Test(arguments: [
    // To 20:00 of the day after the first night, and a minute longer.
    ("2026-11-23 18:30", 735, false), ("2026-11-23 18:30", 736, true), ("2026-11-23 08:00", 5_000, true),
    ("2026-11-23 21:00", 45, false), ("2026-11-23 08:00", 330, false),
  ])
  func `whether another night may follow is known`(start: String, recipients: Int, follows: Bool) throws {
    let clocks = RecipientClocks(
      PeopleByCountry(phones: ["+4915123456"]), zones: ZoneDatabase(folder: ScheduleDesk.zoneFolder))

    let found = QuietHours().check(SendingWindow(start: try .utc(start), recipients: recipients), of: clocks)

    #expect(found.outside.contains(where: \.hasLaterNight) == follows)
  }

  @Test func `islands with the main country's clock do not make it uncertain`() throws {
    #expect(
      try lines("2026-11-23 20:00", recipients: 30, [("+4477", 3)]) == [
        "20:00-21:00 in Britain (UK) (3 people) is outside 09:00-20:00"
      ])
  }

  @Test func `what is certain comes first, then the most people, and unknown people last`() throws {
    #expect(
      try lines(
        "2026-11-23 19:30", recipients: 30, [("+210", 1), ("+6421", 9), ("+20100", 2), ("+4915", 1_234), ("+4477", 4)])
        == [
          "20:30-21:30 in Germany (1,234 people) is outside 09:00-20:00",
          "21:30-22:30 in Egypt (2 people) is outside 09:00-20:00",
          "may be 08:30-09:00 in New Zealand (9 people), outside 09:00-20:00",
          "may be 20:00-20:30 in Britain (UK) (4 people), outside 09:00-20:00",
          "not checked for 1 person: country unknown",
        ])
  }

  @Test func `without members nothing is said to be right`() throws {
    #expect(try lines("2026-11-23 21:00", recipients: 30, []) == ["not checked: members not read"])
  }

  @Test func `people of unknown countries are counted`() throws {
    #expect(
      try lines("2026-11-23 21:00", recipients: 30, [("+210", 1_200)]) == [
        "not checked for 1,200 people: country unknown"
      ])
  }

  @Test func `other hours can be set, up to all day`() throws {
    let lamplit = QuietHours(allowed: 10 * 60 + 30..<22 * 60)

    #expect(
      try lines("2026-11-23 09:00", recipients: 30, [("+4915", 2)], hours: lamplit) == [
        "10:00-10:30 in Germany (up to 2 people) is outside 10:30-22:00"
      ])
    #expect(try lines("2026-11-23 23:30", recipients: 90, [("+4915", 2)], hours: QuietHours(allowed: 0..<1_440)) == [])
  }

  @Test(arguments: [("09:00-20:00", 540, 1200), ("00:00-24:00", 0, 1440), ("22:30-22:31", 1350, 1351)])
  func `they are read from two times of a day`(text: String, start: Int, end: Int) {
    #expect(QuietHours(text)?.allowed == start..<end)
  }

  @Test(arguments: [
    "", "9-20", "9:00-20:00", "09:00", "09:00-", "20:00-09:00", "09:00-09:00", "09:60-20:00", "09:00-24:01",
    "09:00-20:00-", "-9:00-20:00", "+9:00-20:00", "٠٩:00-20:00", "09:00 - 20:00",
  ])
  func `what is not two times of one day is none`(text: String) {
    #expect(QuietHours(text) == nil)
  }

  @Test @MainActor func `what a form looks for is by the hours of the place`() async throws {
    let desk = try await ScheduleDesk()
    let late = try #require(QuietHours("12:00-22:00"))

    let watch = RunWatch(
      groups: desk.groups, jobs: desk.jobs, schedules: desk.schedules, zones: desk.workplace.zones, hours: late)

    #expect(watch.warnings(from: nil, to: nil, recipients: 3, now: Instant(desk.time.now)).hours == late)
  }

  @Test(arguments: [
    (true, true, "22:15-22:45 in South Georgia &… (up to 12,345 people) is outside 09:00-20:00"),
    (false, true, "may be 22:15-22:45 in South Georgia & … (12,345 people), outside 09:00-20:00"),
    (
      true, false,
      "on all clocks of South Georgia &… (up to 12,345 people), such as 22:15-22:45, outside 09:00-20:00"
    ),
  ])
  func `a long name is cut so that the line stays short`(isCertain: Bool, isOneTime: Bool, expected: String) throws {
    let wall = try #require(WallTime("2026-11-23 22:15"))
    let outside = QuietHours.Disturbance(
      country: "South Georgia & the South Sandwich Islands", people: 12_345,
      nights: [QuietHours.Night(from: wall, to: wall.adding(minutes: 30), seconds: 1_800)], isCertain: isCertain,
      isOneTime: isOneTime,
      isWhole: false)

    #expect(QuietHours().lines(.checked([outside], unknown: 0)) == [expected])
  }
}

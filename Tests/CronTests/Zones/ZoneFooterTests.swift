import Testing

@testable import Cron

struct ZoneFooterTests {
  @Test(arguments: [
    // Rule, a moment in winter and in summer, hours ahead of UTC then.
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00Z", 1.0, 2.0),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-03-29T01:00:00Z", 0.0, 1.0),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T07:00:00Z", -5.0, -4.0),
    ("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2026-10-03T15:30:00Z", 10.5, 11.0),
    ("IST-2IDT,M3.4.4/26,M10.5.0", "2026-03-27T00:00:00Z", 2.0, 3.0),
    ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-28T00:00:00Z", 2.0, 3.0),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00Z", -2.0, -1.0),
    ("AAA0BBB,J60,J300", "2028-03-01T02:00:00Z", 0.0, 1.0),
    ("AAA0BBB,59,300", "2028-02-29T02:00:00Z", 0.0, 1.0),
  ])
  func `a rule changes the clock every year`(rule: String, change: String, before: Double, after: Double) throws {
    let zone = try Zone(name: "Test", tzif: TZifBytes(firstOffset: 0, footer: rule).bytes)
    let instant = try Instant(change)

    let offsets = (-1...0).map { zone.offset(at: instant.adding(seconds: $0)) }

    #expect(offsets == [Int(before * 3600), Int(after * 3600)])
  }

  @Test func `a rule without daylight time is one offset for ever`() throws {
    let file = TZifBytes(firstOffset: -12_000, changes: [(0, -10_800)], footer: "<-03>3")

    let zone = try Zone(name: "Test", tzif: file.bytes)

    #expect(zone.segments.map(\.offset) == [-12_000, -10_800])
  }

  @Test func `daylight time all year round never changes`() throws {
    let file = TZifBytes(firstOffset: -10_800, footer: "XXX3EDT4,0/0,J365/23")

    let zone = try Zone(name: "Test", tzif: file.bytes)

    #expect(try zone.nextTransition(after: Instant("2026-01-01T00:00:00Z")) == nil)
    #expect(try zone.offset(at: Instant("2026-07-01T00:00:00Z")) == -14_400)
  }

  @Test(arguments: ["XXX3EDT4,0/0,J365/23", "AAA4BBB4,M3.2.0,M11.1.0"], [2026, 2500, 9999])
  func `a rule that names changes but makes none is one offset in any year`(rule: String, year: Int) throws {
    let zone = try Zone(name: "Test", tzif: TZifBytes(firstOffset: -14_400, footer: rule).bytes)
    let wall = try #require(WallTime(year: year, month: 7, day: 1))
    let noon = Instant(secondsSince1970: wall.seconds + 16 * 3600)
    let daily = try CronExpression("0 9 * * *")

    #expect(zone.offset(at: noon) == -14_400)
    #expect(zone.nextTransition(after: noon) == nil)
    #expect(daily.next(after: noon, in: zone).instant == noon.adding(seconds: 21 * 3600))
    #expect(daily.previous(before: noon, in: zone).instant == noon.adding(seconds: -3 * 3600))
  }

  @Test(arguments: [0, 1, 2, 3])
  func `400 years on the clock is changed at the same moments of the year`(cycles: Int) throws {
    let zone = try Zone(name: "Test", tzif: TZifBytes(firstOffset: 0, footer: "CET-1CEST,M3.5.0,M10.5.0/3").bytes)
    let change = try Instant("2026-03-29T01:00:00Z").adding(seconds: cycles * Zone.cycle)

    #expect((-1...0).map { zone.offset(at: change.adding(seconds: $0)) } == [3600, 7200])
    #expect(zone.nextTransition(after: change.adding(seconds: -1))?.instant == change)
  }

  @Test(arguments: [-1, 0, 1])
  func `at the end of the stretches that are kept the clock goes on as before`(seconds: Int) throws {
    let zone = try Zone(name: "Test", tzif: TZifBytes(firstOffset: 0, footer: "CET-1CEST,M3.5.0,M10.5.0/3").bytes)
    let moment = Instant(secondsSince1970: zone.horizon + seconds)
    let earlier = moment.adding(seconds: -Zone.cycle)

    #expect(zone.offset(at: moment) == zone.offset(at: earlier))
    #expect(zone.offset(at: moment.adding(seconds: Zone.cycle)) == zone.offset(at: earlier))
    #expect(
      zone.nextTransition(after: moment)?.instant
        == zone.nextTransition(after: earlier)?.instant.adding(seconds: Zone.cycle))
  }

  @Test func `changes to the same offset are none`() throws {
    let file = TZifBytes(firstOffset: 3600, changes: [(0, 3600), (100, 7200), (200, 7200)], footer: "EET-2")

    let zone = try Zone(name: "Test", tzif: file.bytes)

    #expect(zone.segments == [.init(start: .min, offset: 3600), .init(start: 100, offset: 7200)])
  }

  @Test func `a file without changes leaves all time to its rule`() throws {
    let zone = try Zone(name: "Test", tzif: TZifBytes(firstOffset: 0, footer: "<+05>-5").bytes)

    #expect(zone.segments.map(\.offset) == [18_000])
  }

  @Test func `the rule holds from the last change on, even against it`() throws {
    let summer = try Instant("2026-07-01T00:00:00Z").secondsSince1970
    let plain = TZifBytes(firstOffset: 0, changes: [(summer, 3600)], footer: "EET-2")
    let yearly = TZifBytes(firstOffset: 0, changes: [(summer, 3600)], footer: "CET-1CEST,M3.5.0,M10.5.0/3")

    let offsets = try [plain, yearly].map { file in
      try Zone(name: "Test", tzif: file.bytes).offset(at: Instant(secondsSince1970: summer))
    }

    #expect(offsets == [7200, 7200])
  }

  @Test func `a rule changes no clock before 1900, however early the file's last change is`() throws {
    let file = TZifBytes(firstOffset: 0, changes: [(-(1 << 40), 3600)], footer: "CET-1CEST,M3.5.0,M10.5.0/3")

    let zone = try Zone(name: "Test", tzif: file.bytes)

    let first = try #require(zone.segments.dropFirst(2).first)
    #expect(try first.start == Instant("1900-03-25T01:00:00Z").secondsSince1970)
  }

  @Test func `a change at the end of a year may come in the next`() throws {
    let file = TZifBytes(firstOffset: 0, footer: "AAA0BBB,M3.5.0,M12.5.0/167")
    let zone = try Zone(name: "Test", tzif: file.bytes)

    let starts = zone.segments.dropFirst().map(\.start)
    let change = try #require(zone.nextTransition(after: Instant("2026-12-31T00:00:00Z")))

    #expect(starts == starts.sorted())
    #expect(try change.instant == Instant("2027-01-02T22:00:00Z"))
    #expect(change.offsetAfter == 0)
  }

  @Test(arguments: [
    "C", "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0x", "<+01-1",
    "CET-1CEST,J0,J365", "CET-1CEST,M3.6.0,M10.5.0", "CET25", "CET-1:60", "CET-1:00:60", "UTC999",
    "CET-1CEST,M3.5.0/168,M10.5.0", "CET-1CEST,M3.5.0/-168,M10.5.0", "CET-1CEST,M3.5.0/2:60,M10.5.0",
    // The end of one year's daylight time comes after the next has begun.
    "AAA0BBB,0/-2,J365/24", "AAA0BBB,J1,M12.5.0/167",
  ])
  func `a rule that can't be read is damage`(rule: String) {
    let file = TZifBytes(firstOffset: 0, footer: rule)

    let error = #expect(throws: ZoneError.self) { try Zone(name: "Test", tzif: file.bytes) }

    #expect(error?.message == "The file of the time zone Test is damaged: the rule at its end can't be read.")
  }
}

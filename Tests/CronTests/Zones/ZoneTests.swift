import Cron
import Testing

struct ZoneTests {
  @Test(arguments: [
    ("America/New_York", "2026-03-08 02:30", []),
    ("America/New_York", "2026-03-08 03:00", ["2026-03-08T07:00:00Z"]),
    ("America/New_York", "2026-11-01 01:30", ["2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z"]),
    ("America/New_York", "2026-11-01 02:00", ["2026-11-01T07:00:00Z"]),
    ("Australia/Lord_Howe", "2026-04-05 01:45", ["2026-04-04T14:45:00Z", "2026-04-04T15:15:00Z"]),
    ("Pacific/Apia", "2011-12-30 12:00", []),
    ("Europe/Dublin", "2026-10-25 01:30", ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"]),
    ("America/New_York", "2190-07-01 12:00", ["2190-07-01T16:00:00Z"]),
  ])
  func `a wall time comes never, once or twice`(zoneName: String, wall: String, instants: [String]) throws {
    let zone = try Fixture.zone(zoneName)

    let found = try zone.instants(of: #require(WallTime(wall)))

    #expect(try found == instants.map { try Instant($0) })
  }

  @Test func `the next change of the clock says what it does`() throws {
    let zone = try Fixture.zone("America/New_York")

    let change = try #require(zone.nextTransition(after: Instant("2026-11-21T00:00:00Z")))

    #expect(try change.instant == Instant("2027-03-14T07:00:00Z"))
    #expect([change.offsetBefore, change.offsetAfter] == [-18_000, -14_400])
    #expect(change.wallBefore.words == "Sun 14 Mar 2027 02:00")
    #expect(change.wallAfter.words == "Sun 14 Mar 2027 03:00")
  }

  @Test func `a zone without rules has no next change`() throws {
    let zone = try Fixture.zone("Asia/Kolkata")

    #expect(try zone.nextTransition(after: Instant("2026-11-21T00:00:00Z")) == nil)
    #expect(try zone.offset(at: Instant("2026-11-21T00:00:00Z")) == 19_800)
  }

  @Test(arguments: [
    (19_800, "+05:30"), (0, "+00:00"), (-12_600, "-03:30"), (1172, "+00:19:32"), (-35_999, "-09:59:59"),
  ])
  func `an offset is written with its sign`(seconds: Int, text: String) {
    #expect(Zone.offsetText(seconds) == text)
  }
}

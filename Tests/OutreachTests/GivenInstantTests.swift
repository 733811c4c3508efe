import Cron
import FoundationEssentials
import Testing

@testable import outreach

@Suite struct GivenInstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00Z", 0), ("1970-01-01T00:00:07Z", 7), ("1970-01-01T01:00:00+01:00", 0),
    ("1970-01-01T00:00:00-05:30", 19_800), ("2026-11-23T09:00:00+01:00", 1_795_420_800),
    ("0001-01-01T00:00:00Z", -62_135_596_800), ("1970-01-01T00:00:00.000Z", 0),
  ])
  func `an instant is read`(text: String, seconds: Int) throws {
    let instant = try #require(GivenInstant(iso: text))

    #expect(instant.floor == Instant(secondsSince1970: seconds))
    #expect(instant.ceiling == instant.floor)
  }

  @Test func `one between two seconds is kept as both`() throws {
    let instant = try #require(GivenInstant(iso: "1970-01-01T00:00:01.250Z"))

    #expect(instant.floor == Instant(secondsSince1970: 1))
    #expect(instant.ceiling == Instant(secondsSince1970: 2))
    #expect(GivenInstant(Date(timeIntervalSince1970: -0.5)).floor == Instant(secondsSince1970: -1))
    #expect(GivenInstant(Date(timeIntervalSince1970: -0.5)).ceiling == Instant(secondsSince1970: 0))
  }

  @Test(arguments: [
    "", "now", "Z", "+01:00", "2026-11-23", "2026-11-23T09:00:00", "2026-11-23 09:00:00Z", "2026-11-23T9:00:00Z",
    "2026-11-23T09:00:00+01", "2026-11-23T09:00:00+0100", "2026-11-23T09:00:00+24:00", "2026-11-23T09:00:00+01:60",
    "2026-02-30T09:00:00Z", "2026-11-23T24:00:00Z", "2026-11-23T09:60:00Z", "2026-11-23T09:00:60Z", "2026-11-23T09Z",
    "2026-11-23T09:00:00.Z", "2026-11-23T09:00:00.5.5Z", "2026-11-23T09:00.5Z", "2026-11-23T09:00:00.xZ",
    "2026-11-23T09:00:00Z ", "0000-11-23T09:00:00Z", "2026-11-23T09:00:0Z", "2026-11-23T09:00:00ZZ",
    "٢026-11-23T09:00Z",
  ])
  func `any other form is none`(text: String) {
    #expect(GivenInstant(iso: text) == nil)
  }
}

import Cron
import Testing

struct AbbreviationTests {
  @Test(arguments: [
    ("America/New_York", "2026-01-15T12:00:00Z", "EST"), ("America/New_York", "2026-07-15T12:00:00Z", "EDT"),
    ("America/New_York", "1944-07-15T12:00:00Z", "EWT"), ("America/New_York", "1800-01-01T00:00:00Z", "LMT"),
    ("Europe/Dublin", "2026-07-15T12:00:00Z", "IST"), ("Europe/Dublin", "2026-01-15T12:00:00Z", "GMT"),
    ("Asia/Kathmandu", "2026-01-15T12:00:00Z", "+0545"), ("UTC", "2026-01-15T12:00:00Z", "UTC"),
  ])
  func `a clock has a name at each moment`(zoneName: String, time: String, abbreviation: String) throws {
    let zone = try Fixture.zone(zoneName)

    #expect(try zone.abbreviation(at: Instant(time)) == abbreviation)
  }
}

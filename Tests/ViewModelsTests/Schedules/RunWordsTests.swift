import Cron
import Testing

@testable import ViewModels

@MainActor
struct RunWordsTests {
  @Test(arguments: [
    (
      "Europe/Berlin", "Africa/Cairo", "2026-11-23 08:00",
      "Monday 23 November 2026 at 09:00 in Berlin (UTC+1), that is 08:00 UTC, 10:00 yours"
    ),
    (
      "Europe/Berlin", "Europe/Berlin", "2026-11-23 08:00",
      "Monday 23 November 2026 at 09:00 in Berlin (UTC+1), that is 08:00 UTC"
    ),
    (
      "America/St_Johns", "America/New_York", "2026-11-23 02:00",
      "Sunday 22 November 2026 at 22:30 in St Johns (UTC-3:30), that is Mon 02:00 UTC, 21:00 yours"
    ),
    ("UTC", "Europe/Berlin", "2026-11-23 08:00", "Monday 23 November 2026 at 08:00 UTC, that is 09:00 yours"),
    ("UTC", "UTC", "2026-11-23 08:00", "Monday 23 November 2026 at 08:00 UTC"),
  ])
  func `a run reads as a sentence on each clock that differs`(
    zone: String, mine: String, time: String, words: String
  ) throws {
    let zones = ZoneDatabase(folder: ScheduleDesk.zoneFolder)
    let run = RunWords(
      zone: try zones.zone(named: zone), mine: MyZone(zone: try zones.zone(named: mine), source: .environment))

    #expect(run.words(try .utc(time)) == words)
  }
}

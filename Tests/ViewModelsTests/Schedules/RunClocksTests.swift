import Cron
import Testing

@testable import ViewModels

@MainActor
struct RunClocksTests {
  private let zones = ZoneDatabase(folder: ScheduleDesk.zoneFolder)

  private func lines(
    _ zone: String, mine: String, _ times: [String], source: MyZone.Source = .option
  ) throws -> [String] {
    let clocks = RunClocks(
      zone: try zones.zone(named: zone), mine: MyZone(zone: try zones.zone(named: mine), source: source),
      thisYear: 2026)
    return clocks.lines(try times.map { ComingRun(instant: try .utc($0)) })
  }

  @Test(arguments: [
    ("Europe/Berlin", "Africa/Cairo", "Mon 23 Nov 09:00 +01:00 · 08:00 UTC · 10:00 yours"),
    ("Europe/Berlin", "Europe/Berlin", "Mon 23 Nov 09:00 +01:00 · 08:00 UTC"),
    ("Europe/Berlin", "UTC", "Mon 23 Nov 09:00 +01:00 · 08:00 UTC"),
    ("UTC", "Europe/Berlin", "Mon 23 Nov 08:00 +00:00 · 09:00 yours"),
    ("Europe/London", "UTC", "Mon 23 Nov 08:00 +00:00"),
  ])
  func `a clock that shows what another shows is left out`(zone: String, mine: String, line: String) throws {
    #expect(try lines(zone, mine: mine, ["2026-11-23 08:00"]) == [line])
  }

  @Test func `over SSH the host's clock is not called yours`() throws {
    #expect(
      try lines("Europe/Berlin", mine: "Africa/Cairo", ["2026-11-23 08:00"], source: .host) == [
        "Mon 23 Nov 09:00 +01:00 · 08:00 UTC · 10:00 this host"
      ])
  }

  @Test func `columns are aligned, and another day is named`() throws {
    #expect(
      try lines("Asia/Kolkata", mine: "Europe/Berlin", ["2026-11-30 18:45", "2026-12-01 03:30"]) == [
        "Tue 1 Dec 00:15 +05:30 · Mon 18:45 UTC · Mon 19:45 yours",
        "Tue 1 Dec 09:00 +05:30 ·     03:30 UTC ·     04:30 yours",
      ])
    #expect(
      try lines("Europe/Berlin", mine: "UTC", ["2026-11-30 08:00", "2026-12-07 08:00"]) == [
        "Mon 30 Nov 09:00 +01:00 · 08:00 UTC",
        "Mon  7 Dec 09:00 +01:00 · 08:00 UTC",
      ])
  }

  @Test func `a clock that differs in one line stays in all`() throws {
    #expect(
      try lines("Europe/London", mine: "UTC", ["2027-03-27 09:00", "2027-03-28 08:00"]) == [
        "Sat 27 Mar 2027 09:00 +00:00 · 09:00 UTC",
        "Sun 28 Mar 2027 09:00 +01:00 · 08:00 UTC",
      ])
  }

  @Test func `a run that the clocks' change moves says so`() throws {
    let zone = try zones.zone(named: "America/New_York")
    let runs = try CronExpression("30 2 * * *").runs(after: try .utc("2026-03-08 00:00"), in: zone).prefix(1)
    let clocks = RunClocks(zone: zone, mine: MyZone(zone: .utc, source: .option), thisYear: 2026)

    #expect(
      clocks.lines(runs.map { ComingRun($0) }) == [
        "Sun 8 Mar 03:00 -04:00 · 07:00 UTC (02:30 does not exist that day: runs at 03:00)"
      ])
  }
}

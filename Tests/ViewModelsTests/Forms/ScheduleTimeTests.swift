import Cron
import Testing

@testable import ViewModels

@MainActor
struct ScheduleTimeTests {
  private let zones = ZoneDatabase(folder: ScheduleDesk.zoneFolder)

  private func time(_ text: String) throws -> ScheduleTime {
    try ScheduleTime(text, in: try zones.zone(named: "Europe/Berlin"), now: try .utc("2026-11-21 15:00"))
  }

  @Test(arguments: ["2026-11-24 09:00", "2026-11-24T09:00", "2026-11-24   9:00", "2026-11-24 09:00:00"])
  func `a date and a time are read on the zone's clock`(text: String) throws {
    let time = try time(text)

    #expect(time.wall.isoText == "2026-11-24T09:00:00")
    #expect(time.instants == [try .utc("2026-11-24 08:00")])
    #expect(time.remark == nil)
  }

  @Test(arguments: [
    ("", "Give the date and the time, such as 2026-11-24 09:00."),
    ("tomorrow", "Write it as year-month-day hour:minute, such as 2026-11-24 09:00."),
    ("2026-02-30 09:00", "Write it as year-month-day hour:minute, such as 2026-11-24 09:00."),
    ("2026-11-21 16:00", "This is over: in Berlin it is Sat 21 Nov 2026 16:00 now."),
    ("2027-03-28 02:30", "02:30 does not exist in Berlin that day: the clocks go from 02:00 to 03:00."),
  ])
  func `what can't be a schedule's time is refused with the reason`(text: String, message: String) throws {
    let problem = #expect(throws: ScheduleTime.Problem.self) { try time(text) }

    #expect(problem?.message == message)
  }

  @Test func `a time that comes twice shows both moments and who decides`() throws {
    let time = try time("2027-10-31 02:30")

    #expect(
      time.notes(mine: MyZone(zone: .utc, source: .option), now: try .utc("2027-10-30 00:00")) == [
        FormNote("Sun 31 Oct 02:30 +02:00 · 00:30 UTC · in 24 h 30 min", kind: .good),
        FormNote("Sun 31 Oct 02:30 +01:00 · 01:30 UTC · in 25 h 30 min", kind: .good),
        FormNote(
          "02:30 comes twice that day, at +02:00 and +01:00: which one is taken the server decides.", kind: .warning),
      ])
  }

  @Test(arguments: [
    ("2027-10-31 00:30", nil), ("2027-10-31 01:29", nil),
    ("2027-10-31 01:30", "This is over: in Berlin it is Sun 31 Oct 2027 02:30 now."),
  ])
  func `a time that comes twice is over with the second`(now: String, message: String?) throws {
    let zone = try zones.zone(named: "Europe/Berlin")
    var problem: ScheduleTime.Problem?

    do {
      _ = try ScheduleTime("2027-10-31 02:30", in: zone, now: try .utc(now))
    } catch let thrown as ScheduleTime.Problem {
      problem = thrown
    }

    #expect(problem?.message == message)
  }

  @Test func `how far ahead is told in full minutes, rounded up`() throws {
    let time = try time("2026-11-21 16:40")
    let now = Instant(secondsSince1970: try Instant.utc("2026-11-21 15:00").secondsSince1970 + 30)

    #expect(
      time.notes(mine: MyZone(zone: .utc, source: .option), now: now).map(\.text) == [
        "Sat 21 Nov 16:40 +01:00 · 15:40 UTC · in 40 min"
      ])
  }

  @Test(arguments: [
    (59, "in 59 s"), (40 * 60, "in 40 min"), (12_000, "in 3 h 20 min"), (172_800, "in 2 days"),
    (172_800 + 64_800, "in 2 days 18 h"), (864_000, "in 10 days"),
  ])
  func `how far ahead a moment is reads in the units that matter`(seconds: Int, words: String) {
    #expect(DurationWords.ahead(seconds) == words)
  }
}

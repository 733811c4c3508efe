import Cron
import Testing

@testable import ViewModels

@MainActor
struct TimetableTests {
  private let zones = ZoneDatabase(folder: ScheduleDesk.zoneFolder)

  @Test(arguments: [
    // Before both, between the two, after both.
    ("2027-10-31 00:00", "2027-10-31 00:30"), ("2027-10-31 00:30", "2027-10-31 01:30"), ("2027-10-31 01:30", nil),
  ])
  func `a time that comes twice is still to come until the second has passed`(now: String, next: String?) throws {
    let zone = try zones.zone(named: "Europe/Berlin")
    let wall = try #require(WallTime("2027-10-31 02:30"))
    let timetable = Timetable(rule: .once(zone.instants(of: wall)), zone: zone)

    let runs = timetable.runs(after: try .utc(now), count: 5)

    #expect(try runs.map(\.instant) == (next.map { [try .utc($0)] } ?? []))
    #expect(runs.allSatisfy { $0.remark == "its time comes twice that day; the server decides which one it uses" })
  }

  @Test(arguments: [
    ("2026-11-24T09:00:00", "2026-11-24T09:00:00"), ("2026-11-24T09:00:00.000", "2026-11-24T09:00:00"),
    ("2026-11-24 09:00:59.75", "2026-11-24T09:00:59"), ("2026-11-24T09:00:00.000Z", nil),
    ("2026-11-24T09:00:00.5+01:00", nil), ("soon", nil),
  ])
  func `a server's time without an offset is a wall time, with a fraction of a second too`(
    text: String, wall: String?
  ) {
    #expect(WallTime(naive: text)?.isoText == wall)
  }

  @Test(arguments: [
    (
      "0 0 9 * * *",
      "The expression can't be read here: 6 fields instead of 5: minute hour day month weekday, without seconds."
    ),
    ("0 25 * * *", "The expression can't be read here: hour 25 is out of range 0-23."),
  ])
  func `a server's expression that can't be read is told in one sentence`(text: String, message: String) throws {
    let error = try #require(throws: CronError.self) { try CronExpression(text) }

    #expect(TimetableProblem.cron(error).message == message)
  }
}

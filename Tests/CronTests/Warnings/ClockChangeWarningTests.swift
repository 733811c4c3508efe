import Testing

@testable import Cron

struct ClockChangeWarningTests {
  @Test(arguments: [
    (
      "30 2 * * *", "America/New_York",
      [
        "Sun 8 Mar 2026: 02:30 does not exist; expected at 03:00, but servers may run at 03:30 or not at all; pick a "
          + "time outside 01:00-03:00"
      ]
    ),
    (
      "0 2 * * *", "America/New_York",
      [
        "Sun 8 Mar 2026: 02:00 does not exist; expected at 03:00, but servers may not run at all; pick a time "
          + "outside 01:00-03:00"
      ]
    ),
    (
      "30 1 * * *", "America/New_York",
      [
        "Sun 1 Nov 2026: 01:30 comes twice; expected once, at the first, but servers may run twice; pick a time "
          + "outside 01:00-03:00"
      ]
    ),
    (
      "0 0 * * *", "Africa/Cairo",
      [
        "Fri 24 Apr 2026: 00:00 does not exist; expected at 01:00, but servers may not run at all; pick a time "
          + "outside 23:00-01:00"
      ]
    ),
  ])
  func `a fixed time that a coming change of the clock skips or repeats is told`(
    text: String, zoneName: String, messages: [String]
  ) throws {
    let zone = try Fixture.zone(zoneName)

    let warnings = try CronExpression(text).clockChangeWarnings(in: zone, from: Instant("2026-01-01T00:00:00Z"))

    #expect(warnings.map(\.message) == messages)
    #expect(warnings.allSatisfy { $0.code == .clockChange && $0.range.lowerBound == 0 })
  }

  @Test(arguments: [
    // Two that meet at midnight, two that overlap over midnight, two apart, a whole day, and 20 seconds.
    ([(0, 82_800, 3600), (90, 82_800, 7200)], "23:00-01:00"),
    ([(0, 82_800, 7200), (90, 77_400, 14_400)], "23:00-01:30"),
    ([(0, 10_800, 3600), (90, 79_200, 7200)], "03:00-04:00 and 23:00-00:00"),
    ([(0, 10_800, 3600), (90, 0, 90_000)], "03:00-04:00"),
    ([(0, 10_800, 3600), (90, 0, 3620)], "01:00-01:01 and 03:00-04:00"),
  ])
  func `the times to avoid are those of all changes of the year, each told once`(
    changes: [(day: Int, second: Int, offset: Int)], spans: String
  ) throws {
    // Day 0 is the first of 2027, by UTC.
    let file = TZifBytes(
      firstOffset: 0, changes: changes.map { (1_798_761_600 + $0.day * 86_400 + $0.second, $0.offset) }, footer: "")
    let zone = try Zone(name: "Far", tzif: file.bytes)

    let warnings = try CronExpression("0-59 0-23 * * *")
      .clockChangeWarnings(in: zone, from: Instant("2026-12-31T00:00:00Z"))

    #expect(warnings.first?.message.hasSuffix("pick a time outside \(spans)") == true)
  }

  @Test(arguments: [
    (
      "0 12 * * *", 86_400,
      "Sat 2 Jan 2027: 12:00 does not exist, as the clock skips 24 h; no run is expected in its place, but servers may "
        + "run later"
    ),
    (
      "30 20 * * *", -12_600,
      "Fri 1 Jan 2027: 20:30 comes twice, as the clock goes back 3 h 30 min; expected both times, but servers may run "
        + "once"
    ),
  ])
  func `a time that a greater change skips or repeats is told too`(text: String, shift: Int, message: String) throws {
    // At the end of the first day of 2027.
    let file = TZifBytes(firstOffset: 0, changes: [(1_798_848_000, shift)], footer: "")
    let zone = try Zone(name: "Far", tzif: file.bytes)

    let warnings = try CronExpression(text).clockChangeWarnings(in: zone, from: Instant("2027-01-01T00:00:00Z"))

    #expect(warnings.map(\.message) == [message])
  }

  @Test(arguments: ["0 9 * * *", "*/30 2 * * *", "0 */2 * * *", "30 2 * * MON"])
  func `other times and schedules that follow the clock are not warned of`(text: String) throws {
    let zone = try Fixture.zone("America/New_York")

    let warnings = try CronExpression(text).clockChangeWarnings(in: zone, from: Instant("2026-01-01T00:00:00Z"))

    #expect(warnings.isEmpty)
  }
}

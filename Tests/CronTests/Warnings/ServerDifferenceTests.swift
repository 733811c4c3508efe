import Cron
import Testing

struct ServerDifferenceTests {
  @Test(arguments: [
    // What was asked, what the server says, and what seems to be the reason.
    (
      "0 9 * * 1", "2026-03-03T09:00:00-05:00",
      "Tue 3 Mar 2026 09:00, expected Mon 2 Mar 2026 09:00 -05:00: it seems to count weekdays from Monday; write "
        + "their names"
    ),
    (
      "0 9 13 * FRI", "2026-03-13T09:00:00-04:00",
      "Fri 13 Mar 2026 09:00, expected Fri 6 Mar 2026 09:00 -05:00: it seems to run only when day and weekday both "
        + "match"
    ),
    (
      "0 9 * * FRI#2", "2026-03-06T09:00:00-05:00",
      "Fri 6 Mar 2026 09:00, expected Fri 13 Mar 2026 09:00 -04:00: it seems to ignore the number after # and run "
        + "every week"
    ),
    (
      "0 9 */2 * MON", "2026-03-01T09:00:00-05:00",
      "Sun 1 Mar 2026 09:00, expected Mon 9 Mar 2026 09:00 -04:00: it seems to run when either day or weekday matches"
    ),
    (
      "0 9-9 * * *", "2026-03-01T01:00:00-05:00",
      "Sun 1 Mar 2026 01:00, expected Sun 1 Mar 2026 09:00 -05:00: it seems to read a range of one number as the "
        + "whole field; write the number"
    ),
    (
      "0 9 * * *", "2026-03-01T09:00:00Z",
      "Sun 1 Mar 2026 04:00, expected Sun 1 Mar 2026 09:00 -05:00: it seems to read the expression in UTC"
    ),
    (
      "0 9 8 3 *", "2026-03-08T08:00:00-04:00",
      "Sun 8 Mar 2026 08:00, expected Sun 8 Mar 2026 09:00 -04:00: it seems to be an hour early where clocks are "
        + "changed; it may run twice that day"
    ),
    (
      "30 2 8 3 *", "2026-03-08T03:30:00-04:00",
      "Sun 8 Mar 2026 03:30, expected Sun 8 Mar 2026 03:00 -04:00: it seems to do something else where clocks are "
        + "changed"
    ),
    (
      "0 9 1 6 *", "2026-06-01T09:00:00-05:00",
      "Mon 1 Jun 2026 10:00, expected Mon 1 Jun 2026 09:00 -04:00: it seems to have another release of the time zone "
        + "data"
    ),
    ("0 9 * * MON", "2026-03-04T17:00:00-05:00", "Wed 4 Mar 2026 17:00, expected Mon 2 Mar 2026 09:00 -05:00"),
  ])
  func `a server's other run is told with the likely reason`(text: String, server: String, words: String) throws {
    let zone = try Fixture.zone("America/New_York")
    let now = try Instant("2026-03-01T00:30:00-05:00")

    let warning = try CronExpression(text).serverWarning(
      nextRun: Instant(server), offset: offset(in: server), after: now, in: zone)

    #expect(warning?.code == .serverDiffers)
    #expect(warning?.message == "the server says \(words)")
  }

  @Test(arguments: [
    // On Monday 2 March it has run; the next run by the step is on Wednesday, without it on Tuesday.
    ("0 9 * * MON-FRI/2", "2026-03-03T09:00:00-05:00", ServerDifference.Reason.dropsStep),
    ("0 9 * * SUN,MON-FRI/2", "2026-03-03T09:00:00-05:00", .dropsStep),
    // Names are never counted, so nothing known leads to the day after.
    ("0 9 * * TUE-FRI/2", "2026-03-04T09:00:00-05:00", nil),
    ("0 9 * * FRI-SUN", "2026-03-07T09:00:00-05:00", nil),
    ("0 9 * * */2", "2026-03-04T09:00:00-05:00", .weekdaysFromMonday),
    ("0 9 * * 1/2", "2026-03-03T09:00:00-05:00", .weekdaysFromMonday),
  ])
  func `weekdays that are written by name are not counted from Monday`(
    text: String, server: String, reason: ServerDifference.Reason?
  ) throws {
    let zone = try Fixture.zone("America/New_York")
    let now = try Instant("2026-03-02T12:00:00-05:00")

    let warning = try CronExpression(text).serverWarning(
      nextRun: Instant(server), offset: offset(in: server), after: now, in: zone)

    #expect(warning?.serverDifference != nil)
    #expect(warning?.serverDifference?.reason == reason)
  }

  @Test func `a dropped step is told with the way out`() throws {
    let zone = try Fixture.zone("America/New_York")
    let now = try Instant("2026-03-02T12:00:00-05:00")

    let warning = try CronExpression("0 9 * * MON-FRI/2").serverWarning(
      nextRun: Instant("2026-03-03T09:00:00-05:00"), after: now, in: zone)

    #expect(
      warning?.serverDifference?.likelyReason == "it seems to drop the step of weekdays; write a list of their names")
  }

  @Test(arguments: ["2026-03-02T09:00:00-05:00", "2026-03-02T14:00:00Z"])
  func `the same run is no difference, however it is written`(server: String) throws {
    let zone = try Fixture.zone("America/New_York")
    let now = try Instant("2026-03-01T00:30:00-05:00")

    let warning = try CronExpression("0 9 * * 1").serverWarning(
      nextRun: Instant(server), offset: offset(in: server), after: now, in: zone)

    #expect(warning == nil)
  }

  /// Nil for `Z`.
  private func offset(in text: String) -> Int? {
    text.hasSuffix("Z") ? nil : text.hasSuffix("-04:00") ? -14_400 : -18_000
  }
}

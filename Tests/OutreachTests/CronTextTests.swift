import Cron
import FoundationEssentials
import TestSupport
import Testing

@testable import outreach

/// What `outreach cron` says to a person.
@Suite struct CronTextTests {
  @Test(arguments: [
    (
      CronRequest(expression: "0 9 * * 1-5", zone: "Europe/Berlin", after: "2026-11-23T08:00:00Z", count: 2), nil,
      """
      at 09:00 on weekdays, Europe/Berlin time (clocks change on Sun 28 Mar 2027)

      Tue 24 Nov 2026 09:00 +01:00
      Wed 25 Nov 2026 09:00 +01:00

      Runs are at least 1 day apart.

      Servers differ in what they make of it:
      W3 “1-5”: some servers count weekdays from Monday; names are safe.
      The same for more servers: 0 9 * * MON-FRI
      """
    ),
    (
      CronRequest(expression: "*/30 2 * 3 SUN#2", zone: "America/New_York", after: "2026-03-08T05:00:00Z", count: 1),
      nil,
      """
      at 02:00 and 02:30 on the second Sunday of March, America/New_York time (clocks change on Sun 8 Mar 2026)

      No further run up to the year 9999.

      Servers differ in what they make of it:
      W7 “SUN#2”: not all servers know this sign, or mean the same by it.
      W9 The clock of America/New_York skips each of these times: expected never to run, but servers may; \
      pick another hour.
      """
    ),
    (
      CronRequest(expression: "30 2 * * *", zone: "US/Eastern", after: "2026-03-08T05:00:00Z", count: 1), nil,
      """
      at 02:30 every day, America/New_York time (clocks change on Sun 8 Mar 2026)
      US/Eastern is another name of America/New_York.

      Sun 8 Mar 2026 03:00 -04:00  moved: 02:30 does not exist that day

      Runs are at least 1 day apart, 23 hours 30 minutes where clocks change.

      Servers differ in what they make of it:
      W9 Sun 8 Mar 2026: 02:30 does not exist; expected at 03:00, but servers may run at 03:30 or not at all; \
      pick a time outside 01:00-03:00.
      """
    ),
    (
      CronRequest(expression: "1,31 * * * *", after: "2026-11-01T05:00:00Z", count: 1), "the zone of TZ",
      """
      at minutes 1 and 31 of every hour, UTC
      UTC is the zone of TZ.

      Sun 1 Nov 2026 05:01 +00:00

      Runs are at least 30 minutes apart.
      """
    ),
    (
      CronRequest(
        expression: "30 * * * *", zone: "America/New_York", after: "2026-11-01T05:00:00Z", count: 2), nil,
      """
      at minute 30 of every hour, America/New_York time (clocks change on Sun 1 Nov 2026)

      Sun 1 Nov 2026 01:30 -04:00  the first of two 01:30
      Sun 1 Nov 2026 01:30 -05:00  01:30 for the second time

      Runs are at least 1 hour apart.
      """
    ),
    (
      CronRequest(expression: "*/8 * * * *", after: "9999-12-31T23:59:00Z"), nil,
      """
      at minutes 0, 8, ... 56 of every hour (4 min gap at the hour), UTC

      No further run up to the year 9999.

      Runs are at least 4 minutes apart; MoltFlow refuses less than 5 minutes.
      """
    ),
    (
      CronRequest(expression: "0 9 * * *", after: "0001-01-01T09:00:00Z", isBackwards: true), nil,
      """
      at 09:00 every day, UTC

      No earlier run from the year 1 on.

      Runs are at least 1 day apart.
      """
    ),
  ])
  func `an answer for a person`(request: CronRequest, zoneNote: String?, text: String) throws {
    var answers = CronAnswers(zones: .fixtures, mine: .utc)

    let answer = try answers.answer(request, now: GivenInstant(Date(timeIntervalSince1970: 0)))

    #expect(answer.lines(zoneNote: zoneNote).joined(separator: "\n") == text)
  }

  @Test(arguments: [
    ("0 9,10 * * *", "Runs are at least 1 hour apart."), ("0 9 * * MON", "Runs are at least 7 days apart."),
    ("0 0,22 * * *", "Runs are at least 2 hours apart."),
    ("0 9 1 * *", "Runs are at least 28 days apart."), ("15 1,3 1-9 * *", "Runs are at least 2 hours apart."),
    ("0,59 0,23 1,3 * *", "Runs are at least 59 minutes apart."),
    ("0 0 29 2 *", "Runs are at least 1461 days apart."), ("30 0-22/3,23 * * *", "Runs are at least 1 hour apart."),
    ("0,1 12 * * *", "Runs are at least 1 minute apart; MoltFlow refuses less than 5 minutes."),
    ("0 1 * * MON,TUE,THU", "Runs are at least 1 day apart."),
    ("0,30 0,12 1,3,5 * *", "Runs are at least 30 minutes apart."),
    ("30 10,23 * * *", "Runs are at least 11 hours apart."), ("@hourly", "Runs are at least 1 hour apart."),
  ])
  func `the gap is told in days, hours and minutes`(expression: String, sentence: String) throws {
    var answers = CronAnswers(zones: .fixtures, mine: .utc)

    let answer = try answers.answer(
      CronRequest(expression: expression), now: GivenInstant(Date(timeIntervalSince1970: 0)))

    #expect(answer.lines(zoneNote: nil).contains(sentence))
  }

  @Test(arguments: [
    ("30 1,2 * * *", "Runs are at least 1 hour apart, 30 minutes where clocks change."),
    ("58 1,2 * * *", "Runs are at least 1 hour apart, 2 minutes where clocks change."),
    ("0 9 * * 1-5", "Runs are at least 1 day apart."), ("30 * * * *", "Runs are at least 1 hour apart."),
    (
      "0,3 1,2 * * *",
      "Runs are at least 3 minutes apart; MoltFlow refuses less than 5 minutes."
    ),
  ])
  func `the gap of a zone that changes clocks is told too where it is shorter`(
    expression: String, sentence: String
  ) throws {
    var answers = CronAnswers(zones: .fixtures, mine: try ZoneDatabase.fixtures.zone(named: "America/New_York"))

    let answer = try answers.answer(
      CronRequest(expression: expression), now: GivenInstant(Date(timeIntervalSince1970: 1_795_420_800)))

    #expect(answer.lines(zoneNote: nil).contains(sentence))
  }
}

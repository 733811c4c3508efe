import Cron
import FoundationEssentials
import TestSupport
import Testing

@testable import outreach

/// What `outreach cron` answers with --json and --batch.
@Suite struct CronAnswersTests {
  private var answers = CronAnswers(zones: .fixtures, mine: .utc)
  private let now = GivenInstant(Date(timeIntervalSince1970: 1_795_420_800))

  @Test mutating func `an answer is one line of JSON`() throws {
    let request = CronRequest(
      expression: "0 9 * * 1-5", zone: "Europe/Berlin", after: "2026-11-23T08:00:00Z", count: 2)

    let answer = try answers.answer(request, now: now)

    #expect(
      answer.json == """
        {"description":"at 09:00 on weekdays, Europe/Berlin time (clocks change on Sun 28 Mar 2027)",\
        "expression":"0 9 * * 1-5","minimum_gap_minutes":1440,"portable":"0 9 * * MON-FRI",\
        "runs":[{"at":"2026-11-24T09:00:00+01:00","note":null,"wall":"2026-11-24T09:00:00"},\
        {"at":"2026-11-25T09:00:00+01:00","note":null,"wall":"2026-11-25T09:00:00"}],"tzdb":"2025b",\
        "warnings":[{"code":"W3","message":"“1-5”: some servers count weekdays from Monday; names are safe",\
        "range":[8,11]}],"zone":"Europe/Berlin"}
        """)
  }

  @Test(arguments: [
    (
      #"{"expr":"30 2 * * *","zone":"America/New_York","after":"2026-03-08T05:00:00Z","count":1}"#,
      [#"{"at":"2026-03-08T03:00:00-04:00","note":"moved_from_gap","wall":"2026-03-08T03:00:00"}"#]
    ),
    (
      #"{"expr":"30 1 * * *","zone":"America/New_York","after":"2026-11-01T00:00:00-04:00","count":1}"#,
      [#"{"at":"2026-11-01T01:30:00-04:00","note":"first_of_two","wall":"2026-11-01T01:30:00"}"#]
    ),
    (
      #"{"expr":"30 * * * *","zone":"America/New_York","after":"2026-11-01T06:59:59Z","count":2,"previous":true}"#,
      [
        #"{"at":"2026-11-01T01:30:00-05:00","note":"repeat","wall":"2026-11-01T01:30:00"}"#,
        #"{"at":"2026-11-01T01:30:00-04:00","note":"first_of_two","wall":"2026-11-01T01:30:00"}"#,
      ]
    ),
  ])
  mutating func `runs where clocks are changed carry a note`(line: String, runs: [String]) {
    let reply = answers.reply(toLine: Array(line.utf8), now: now)

    #expect(reply.contains(#""runs":[\#(runs.joined(separator: ","))],"#))
  }

  @Test(arguments: [
    (false, "2026-11-23T09:00:00+00:00", "2026-11-24T09:00:00+00:00"),
    (true, "2026-11-23T09:00:00+00:00", "2026-11-22T09:00:00+00:00"),
    (true, "2026-11-23T09:00:00.001Z", "2026-11-23T09:00:00+00:00"),
    (false, "2026-11-23T09:00:00.001Z", "2026-11-24T09:00:00+00:00"),
  ])
  mutating func `runs lie strictly before or after the instant`(
    isBackwards: Bool, after: String, run: String
  ) throws {
    let request = CronRequest(expression: "0 9 * * *", after: after, count: 1, isBackwards: isBackwards)

    let answer = try answers.answer(request, now: now)

    #expect(answer.runs.map { $0.wall.isoText + $0.offsetText } == [run])
  }

  @Test mutating func `without zone and instant it is the person's zone and now`() throws {
    var answers = CronAnswers(zones: .fixtures, mine: try ZoneDatabase.fixtures.zone(named: "US/Eastern"))

    let answer = try answers.answer(CronRequest(expression: "0 9 * * *", count: 1), now: now)

    #expect(answer.zone.name == "America/New_York")
    #expect(answer.alias == "US/Eastern")
    #expect(answer.runs.map(\.wall.isoText) == ["2026-11-23T09:00:00"])
  }

  @Test(arguments: [(nil, true), ("UTC", false)])
  func `where TZ names no zone, only a request that does is answered`(zone: String?, isRefused: Bool) {
    var answers = CronAnswers(zones: .fixtures, mine: .utc, unreadableSetting: "Nowhere/X")
    var refusal: CronRefusal?

    do throws(CronRefusal) {
      _ = try answers.answer(CronRequest(expression: "@daily", zone: zone), now: now)
    } catch {
      refusal = error
    }

    #expect(refusal == (isRefused ? .setting("Nowhere/X") : nil))
  }

  @Test mutating func `another name of a zone is told beside the canonical one`() {
    let line = #"{"expr":"* * * * *","zone":"Asia/Calcutta","count":1}"#

    let replies = [1, 2].map { _ in answers.reply(toLine: Array(line.utf8), now: now) }

    #expect(replies[0].hasPrefix(#"{"alias":"Asia/Calcutta","description":"every minute, Asia/Kolkata time "#))
    #expect(replies[0].hasSuffix(#","warnings":[],"zone":"Asia/Kolkata"}"#))
    #expect(replies[1] == replies[0])
  }

  @Test mutating func `a change of the clock in the year after the instant is a warning`() throws {
    let request = CronRequest(expression: "30 2 * * *", zone: "Europe/Berlin", after: "2020-01-01T00:00:00Z")

    let answer = try answers.answer(request, now: now)

    #expect(answer.warnings.map(\.code.rawValue) == ["W9", "W9"])
    #expect(answer.warnings.map(\.message)[0].hasPrefix("Sun 29 Mar 2020: 02:30 does not exist; expected at 03:00, "))
    #expect(answer.warnings.map(\.range) == [0..<4, 0..<4])
  }

  @Test mutating func `runs end with the years of four digits`() throws {
    let last = CronRequest(expression: "0 0 31 12 *", after: "9998-01-01T00:00:00Z")
    let first = CronRequest(expression: "0 0 1 1 *", after: "0002-06-01T00:00:00Z", isBackwards: true)

    #expect(
      try answers.answer(last, now: now).runs.map(\.wall.isoText) == ["9998-12-31T00:00:00", "9999-12-31T00:00:00"])
    #expect(
      try answers.answer(first, now: now).runs.map(\.wall.isoText) == ["0002-01-01T00:00:00", "0001-01-01T00:00:00"])
  }

  @Test(arguments: [
    ("0 * * * *", "0001-01-01T00:00:00+14:00", false, "0001-01-01T00:00:00"),
    ("0 9 * * *", "0001-01-01T12:00:00+23:59", false, "0001-01-01T09:00:00"),
    ("0 * * * *", "9999-12-31T23:59:59-10:00", true, "9999-12-31T23:00:00"),
    ("* * * * *", "9999-12-31T23:59:59-23:59", true, "9999-12-31T23:59:00"),
  ])
  mutating func `an instant outside of the years of four digits loses no run`(
    expression: String, after: String, isBackwards: Bool, first: String
  ) throws {
    let request = CronRequest(expression: expression, zone: "UTC", after: after, count: 3, isBackwards: isBackwards)

    let runs = try answers.answer(request, now: now).runs

    #expect(runs.first?.wall.isoText == first)
    #expect(runs.count == 3)
  }

  @Test mutating func `in the far future the zone's clock is still changed`() throws {
    let request = CronRequest(expression: "0 9 * * *", zone: "Europe/Berlin", after: "9998-12-31T00:00:00Z", count: 365)

    let answer = try answers.answer(request, now: now)

    #expect(answer.description.hasSuffix("Europe/Berlin time (clocks change on Sun 28 Mar 9999)"))
    #expect(Set(answer.runs.map(\.offset)) == [3600, 7200])
    #expect(answer.runs.last?.wall.isoText == "9999-12-30T09:00:00")
  }

  @Test mutating func `where the release of the zone data is not known it is null`() throws {
    var answers = CronAnswers(zones: ZoneDatabase(folder: nil), mine: .utc)

    let reply = try answers.answer(CronRequest(expression: "* * * * *"), now: now).json

    #expect(reply.contains(#","tzdb":null,"#))
  }

  @Test func `another name in TZ is told too, with what it is`() throws {
    let mine = try ZoneDatabase.fixtures.zone(named: "Asia/Calcutta")
    var answers = CronAnswers(zones: .fixtures, mine: mine)

    let answer = try answers.answer(CronRequest(expression: "0 9 * * MON", zone: nil), now: now)

    #expect(answer.zone.name == "Asia/Kolkata")
    #expect(answer.alias == "Asia/Calcutta")
    #expect(
      answer.lines(zoneNote: "the zone of TZ")[1]
        == "Asia/Calcutta is the zone of TZ, another name of Asia/Kolkata.")
  }
}

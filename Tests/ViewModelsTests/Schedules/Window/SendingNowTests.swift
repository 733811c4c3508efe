import Cron
import MoltFlow
import Testing

@testable import ViewModels

/// What is said of a broadcast that starts now: at 02:00 of Sunday, 22 November 2026, by UTC.
@MainActor
struct SendingNowTests {
  private func check(
    recipients: Int? = 30, _ others: [OtherSending] = [], gaps: [String] = [],
    people: [(String, Int)] = [("+4915", 30)], now: String = "2026-11-22 02:00"
  ) throws -> RunFindings {
    let phones = people.flatMap { code, count in (0..<count).map { "\(code)\(5_000_000 + $0)" } }
    let zones = ZoneDatabase(folder: ScheduleDesk.zoneFolder)
    let warnings = RunWarnings(
      recipients: recipients, clocks: RecipientClocks(PeopleByCountry(phones: phones), zones: zones), others: others,
      gaps: gaps, now: try .utc(now), hours: .usual)
    return warnings.checkNow(on: .utc)
  }

  private func schedule(at time: String) throws -> OtherSending {
    let timetable = Timetable(rule: .recurring(try CronExpression(time)), zone: .utc)
    return OtherSending(name: "Daily", kind: .schedule(timetable), recipients: 10)
  }

  private let unsaid = FormNote("How the service handles two sendings at once is not known here.")

  private func texts(_ findings: RunFindings) -> [String] { findings.notes.map(\.text) }

  @Test(arguments: [
    (Job.Status.running, "the job to Lamps until 02:20 (10 left)"),
    (.pending, "the pending job to Lamps until 02:20 if it starts now (10 left)"),
    (.paused, "the paused job to Lamps until 02:20 if it is resumed now (10 left)"),
  ])
  func `another job of the session is a clash, told with when both have ended`(
    status: Job.Status, words: String
  ) throws {
    let job = OtherSending(name: "Lamps", kind: .job(status), recipients: 10)

    let findings = try check([job], people: [("+6421", 30)])

    #expect(
      findings.notes == [
        FormNote("Clash: this broadcast may send until 03:00, \(words).", kind: .warning), unsaid,
      ])
  }

  @Test func `a schedule that runs before it has ended for sure is a clash, a later one is none`() throws {
    let during = try check([schedule(at: "30 2 * * *")], people: [("+6421", 30)])
    let after = try check([schedule(at: "0 3 * * *")], people: [("+6421", 30)])

    #expect(
      texts(during) == [
        "Clash: this broadcast may send until 03:00, the schedule Daily 02:30-02:50 (10 people).", unsaid.text,
      ])
    #expect(after.notes == [])
  }

  @Test func `an end on another day names it`() throws {
    let job = OtherSending(name: "Lamps", kind: .job(.running), recipients: 20)

    let findings = try check([job], people: [("+6421", 30)], now: "2026-11-22 23:30")

    #expect(
      texts(findings).first
        == "Clash: this broadcast may send until Mon 23 Nov 00:30, the job to Lamps until Mon 23 Nov 00:10 (20 left).")
  }

  @Test func `a start in the night of the recipients is told with their clock`() throws {
    let findings = try check()

    #expect(
      findings.notes == [
        FormNote("Quiet hours: 03:00-04:00 in Germany (30 people) is outside 09:00-20:00", kind: .warning)
      ])
  }

  @Test func `a start in the night that lasts into the day says whom it may reach until when`() throws {
    let findings = try check(recipients: 300, people: [("+4915", 300)])

    #expect(
      texts(findings) == ["Quiet hours: 03:00-09:00 in Germany (up to 300 people) is outside 09:00-20:00"])
  }

  @Test func `a start in the evening that may last into the night says from when on`() throws {
    let surely = try check(recipients: 300, people: [("+4915", 300)], now: "2026-11-22 17:00")
    let perhaps = try check(now: "2026-11-22 18:30")

    #expect(
      texts(surely) == ["Quiet hours: 20:00-04:00 in Germany (up to 300 people) is outside 09:00-20:00"])
    #expect(texts(perhaps) == ["Quiet hours: may be 20:00-20:30 in Germany (30 people), outside 09:00-20:00"])
  }

  @Test func `a sending of days tells the first night, and that others follow`() throws {
    let findings = try check(recipients: 5_000, people: [("+4915", 300)], now: "2026-11-22 10:00")

    #expect(
      texts(findings).prefix(2) == [
        "Quiet hours: 20:00-09:00 in Germany (up to 300 people) is outside 09:00-20:00",
        "Quiet hours: sending can take 6 days 23 h, so later nights may follow",
      ])
  }

  @Test func `by day and alone there is nothing to say`() throws {
    #expect(try check(now: "2026-11-22 10:00").notes == [])
  }

  @Test func `what was not looked at is said`() throws {
    let unread = try check(gaps: ["Clashes not checked: the session is not known"], people: [])
    let unknown = try check(recipients: nil)

    #expect(
      unread.notes == [
        FormNote("Quiet hours not checked: members not read"),
        FormNote("Clashes not checked: the session is not known"),
      ])
    #expect(texts(unknown) == ["Clashes and quiet hours not checked: the number of recipients is not known."])
  }
}

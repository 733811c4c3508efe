import Cron
import MoltFlow
import Testing

@testable import ViewModels

/// What is said of runs that begin at these times of UTC, on Saturday, 21 November 2026 at 15:00.
@MainActor
struct RunWarningsTests {
  private func check(
    _ runs: [String], recipients: Int? = 30, _ others: [OtherSending] = [], gaps: [String] = [],
    people: [(String, Int)] = [("+4915", 30)]
  ) throws -> RunFindings {
    let phones = people.flatMap { code, count in (0..<count).map { "\(code)\(5_000_000 + $0)" } }
    let zones = ZoneDatabase(folder: ScheduleDesk.zoneFolder)
    let warnings = RunWarnings(
      recipients: recipients, clocks: RecipientClocks(PeopleByCountry(phones: phones), zones: zones), others: others,
      gaps: gaps, now: try .utc("2026-11-21 15:00"), hours: .usual)
    return warnings.check(try runs.map { try .utc($0) }, on: .utc)
  }

  private func schedule(_ name: String = "Daily", at time: String = "0 9 * * *") throws -> OtherSending {
    let timetable = Timetable(rule: .recurring(try CronExpression(time)), zone: .utc)
    return OtherSending(name: name, kind: .schedule(timetable), recipients: 10)
  }

  private let unsaid = FormNote("How the service handles two sendings at once is not known here.")

  private func texts(_ findings: RunFindings) -> [String] { findings.notes.map(\.text) }

  @Test func `runs by day that nothing else overlaps are fine`() throws {
    let findings = try check(["2026-11-23 10:00", "2026-11-24 10:00"], [schedule()])

    #expect(findings.flag(at: 0) == nil)
    #expect(findings.flag(at: 1) == nil)
    #expect(findings.notes == [])
  }

  @Test func `a clash is marked at each run, and told once for all of them`() throws {
    let findings = try check(["2026-11-22 10:00", "2026-11-23 08:40", "2026-11-24 08:40"], [schedule()])

    #expect([0, 1, 2].map(findings.flag) == [nil, " !clash", " !clash"])
    #expect(
      findings.notes == [
        FormNote(
          "Clash (2 of 3 runs): this schedule may send Mon 23 Nov 08:40-09:40 (UTC time), the schedule Daily 09:00-09:20 (10 people).",
          kind: .warning), unsaid,
      ])
  }

  @Test(arguments: [
    (Job.Status.running, "the job to Lamps until Mon 23 Nov 00:20 (1,000 left)"),
    (.pending, "the pending job to Lamps until Mon 23 Nov 00:20 if it starts now (1,000 left)"),
    (.paused, "the paused job to Lamps until Mon 23 Nov 00:20 if it is resumed now (1,000 left)"),
  ])
  func `a clash with a job says until when those left of it can take`(status: Job.Status, words: String) throws {
    let job = OtherSending(name: "Lamps", kind: .job(status), recipients: 1_000)

    let findings = try check(["2026-11-22 10:00"], [job])

    #expect(findings.flag(at: 0) == " !clash")
    #expect(
      texts(findings) == ["Clash: this schedule may send Sun 22 Nov 10:00-11:00 (UTC time), \(words).", unsaid.text])
  }

  @Test func `times over midnight and in another year name their day`() throws {
    let findings = try check(
      ["2026-12-31 17:50"], recipients: 200, [schedule(at: "0 0 1 1 *")], people: [("+1", 0)])

    #expect(
      texts(findings).first
        == "Clash: this schedule may send Thu 31 Dec 17:50-Fri 1 Jan 2027 00:30 (UTC time), the schedule Daily Fri 1 Jan 2027 00:00-00:20 (10 people)."
    )
  }

  @Test func `clashes come in the order of the runs, three in full`() throws {
    let others = try [
      schedule("D", at: "0 10 25 * *"), schedule("C", at: "0 10 24 * *"), schedule("A", at: "0 10 22 * *"),
      schedule("B", at: "0 10 23 * *"), schedule("E", at: "0 10 25 * *"),
    ]

    let findings = try check((22...25).map { "2026-11-\($0) 10:00" }, others)

    #expect(
      texts(findings).map { $0.prefix(36) } == [
        "Clash (1 of 4 runs): this schedule m", "Clash (1 of 4 runs): this schedule m",
        "Clash (1 of 4 runs): this schedule m", "Clash with 2 more of this session's ",
        "How the service handles two sendings",
      ])
    #expect(texts(findings).prefix(3).map { $0.contains("Sun 22") } == [true, false, false])
    #expect(texts(findings)[1].contains("the schedule B"))
    #expect(texts(findings)[2].contains("the schedule C"))
    #expect(texts(findings)[3] == "Clash with 2 more of this session's jobs and schedules.")
  }

  @Test func `a run by night is marked, and its people are told with their clock`() throws {
    let findings = try check(["2026-11-23 10:00", "2026-11-23 20:40"])

    #expect([0, 1].map(findings.flag) == [nil, " !quiet"])
    #expect(
      findings.notes == [
        FormNote("Quiet hours (1 of 2 runs): 21:40-22:40 in Germany (30 people) is outside 09:00-20:00", kind: .warning)
      ])
  }

  @Test func `the same people are told once for all runs, with the first time where there are several`() throws {
    let same = try check(["2026-11-23 20:00", "2026-11-24 20:00"])
    let different = try check(["2026-11-23 20:00", "2026-11-24 21:00"])

    #expect(
      texts(same) == ["Quiet hours (2 of 2 runs): 21:00-22:00 in Germany (30 people) is outside 09:00-20:00"])
    #expect(
      texts(different) == [
        "Quiet hours (2 of 2 runs): first 21:00-22:00 in Germany (30 people) is outside 09:00-20:00"
      ])
  }

  @Test func `what only may be by night is marked as a question`() throws {
    let findings = try check(["2026-11-23 18:30"])
    let zones = try check(["2026-11-23 05:00"], people: [("+6421", 30)])

    #expect(findings.flag(at: 0) == " !quiet?")
    #expect(texts(findings) == ["Quiet hours: may be 20:00-20:30 in Germany (30 people), outside 09:00-20:00"])
    #expect(zones.flag(at: 0) == nil)
    #expect(try check(["2026-11-23 05:30"], people: [("+6421", 30)]).flag(at: 0) == " !quiet?")
  }

  @Test func `three countries are told in full, and how many people are in the others`() throws {
    let findings = try check(
      ["2026-11-23 01:00"], recipients: 11,
      people: [("+4915", 4), ("+20100", 3), ("+9613", 2), ("+4477", 1), ("+9725", 1)])

    #expect(
      texts(findings) == [
        "Quiet hours: 02:00-02:22 in Germany (4 people) is outside 09:00-20:00",
        "Quiet hours: 03:00-03:22 in Egypt (3 people) is outside 09:00-20:00",
        "Quiet hours: 03:00-03:22 in Lebanon (2 people) is outside 09:00-20:00",
        "Quiet hours: also in 2 more countries (2 people)",
      ])
  }

  @Test func `a fourth clash or country is told in full too, for to say that there is one takes as much room`() throws {
    let others = try (22...25).map { try schedule("D\($0)", at: "0 10 \($0) * *") }
    let clashing = try check((22...25).map { "2026-11-\($0) 10:00" }, others)
    let countries = try check(
      ["2026-11-23 01:00"], recipients: 10, people: [("+4915", 4), ("+20100", 3), ("+9613", 2), ("+4477", 1)])

    #expect(clashing.notes.count { $0.text.hasPrefix("Clash (1 of 4 runs)") } == 4)
    #expect(clashing.notes.count == 5)
    #expect(countries.notes.count { $0.text.hasPrefix("Quiet hours: ") && !$0.text.contains("also") } == 4)
  }

  @Test func `a run can be both`() throws {
    let findings = try check(["2026-11-23 22:00"], [schedule(at: "0 22 * * *")])

    #expect(findings.flag(at: 0) == " !clash !quiet")
  }

  @Test(arguments: [
    (["2026-11-23 18:30", "2026-11-23 19:30"], " !quiet?"), (["2026-11-23 17:00", "2026-11-23 19:30"], " !quiet?"),
    (["2026-11-23 19:30", "2026-11-23 20:30"], " !quiet"),
    (["2026-11-23 09:00", "2026-11-23 18:30"], " !clash !quiet?"), (["2026-11-23 10:00", "2026-11-23 11:00"], nil),
  ])
  func `a line for several runs has the marks of each, and is certain of what all of them meet`(
    runs: [String], flag: String?
  ) throws {
    #expect(try check(runs, [schedule()]).flagForAll == flag)
  }

  @Test func `where nothing was checked there is no mark`() throws {
    let findings = try check(["2026-11-23 22:00"], recipients: nil)

    #expect(findings.flag(at: 0) == nil)
    #expect(findings.flagForAll == nil)
  }

  @Test func `people whose clocks were not looked at are told, and what was not compared`() throws {
    let unread = try check(["2026-11-23 10:00"], gaps: ["Not compared with jobs: they are not read."], people: [])
    let partly = try check(["2026-11-23 10:00"], recipients: 40, people: [("+4915", 30), ("+210", 3)])

    #expect(
      unread.notes == [
        FormNote("Quiet hours not checked: members not read"), FormNote("Not compared with jobs: they are not read."),
      ])
    #expect(
      texts(partly) == [
        "Quiet hours not checked for 3 people: country unknown",
        "Quiet hours not checked for 7 people: members not read",
      ])
  }

  @Test func `without the group's number of members nothing is guessed`() throws {
    let findings = try check(["2026-11-23 22:00"], recipients: nil, [schedule(at: "0 22 * * *")])

    #expect(findings.flag(at: 0) == nil)
    #expect(
      findings.notes == [
        FormNote("Clashes and quiet hours not checked: the number of recipients is not known.")
      ])
  }

  @Test func `a group of nobody has nothing to warn of`() throws {
    #expect(try check(["2026-11-23 22:00"], recipients: 0, [schedule(at: "0 22 * * *")], people: []).notes == [])
  }
}

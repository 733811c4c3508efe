import Cron
import MoltFlow
import Testing

@testable import ViewModels

/// A schedule whose runs begin while the one before may still be sending: 30 people take an hour at the most.
@MainActor
struct OwnRunsTests {
  private func check(
    _ runs: [String], isOnce: Bool = false, recipients: Int = 30, _ others: [OtherSending] = [],
    hours: QuietHours = QuietHours(allowed: 0..<1_440)
  ) throws -> RunFindings {
    let people = PeopleByCountry(phones: (0..<recipients).map { "+6421\(5_000_000 + $0)" })
    let warnings = RunWarnings(
      recipients: recipients, clocks: RecipientClocks(people, zones: ZoneDatabase(folder: ScheduleDesk.zoneFolder)),
      others: others, gaps: [], now: try .utc("2026-11-21 15:00"), hours: hours)
    return warnings.check(try runs.map { try .utc($0) }, on: .utc, isOnce: isOnce)
  }

  private let unsaid = FormNote("How the service handles two sendings at once is not known here.")

  @Test func `a run that begins while the one before may be sending is marked, and told`() throws {
    let findings = try check(["2026-11-23 10:00", "2026-11-23 10:59", "2026-11-23 11:59"])

    #expect([0, 1, 2].map(findings.flag) == [nil, " !clash", nil])
    #expect(
      findings.notes == [
        FormNote(
          "Clash (1 of 3 runs): this schedule may send Mon 23 Nov 10:59-11:59 (UTC time), its own run of 10:00 until 11:00.",
          kind: .warning), unsaid,
      ])
  }

  @Test func `of runs close together the one right before is named, the first time`() throws {
    let findings = try check(["2026-11-23 23:50", "2026-11-23 23:55", "2026-11-24 00:00"])

    #expect([0, 1, 2].map(findings.flag) == [nil, " !clash", " !clash"])
    #expect(
      findings.notes.first?.text
        == "Clash (2 of 3 runs): this schedule may send Mon 23 Nov 23:55-Tue 24 Nov 00:55 (UTC time), "
        + "its own run of 23:50 until Tue 24 Nov 00:50.")
  }

  @Test func `two moments of which one is taken do not overlap each other`() throws {
    let findings = try check(["2026-11-23 10:00", "2026-11-23 10:30"], isOnce: true)

    #expect(findings.flag(at: 1) == nil)
    #expect(findings.notes == [])
  }

  @Test func `of two moments of which one is taken it is said at how many somebody is asleep`() throws {
    let one = try check(["2026-11-23 01:00", "2026-11-23 08:00"], isOnce: true, hours: .usual)
    let both = try check(["2026-11-23 08:00", "2026-11-23 09:00"], isOnce: true, hours: .usual)

    #expect(one.notes.first?.text.hasPrefix("Quiet hours (1 of its 2 moments): on all clocks of New Zealand") == true)
    #expect(both.notes.first?.text.hasPrefix("Quiet hours (2 of its 2 moments): first on all clocks of") == true)
  }

  @Test func `its own runs come before the others it overlaps, of which three are told`() throws {
    let jobs = (1...4).map { OtherSending(name: "Lamps \($0)", kind: .job(.running), recipients: 5_000) }

    let texts = try check(["2026-11-23 10:00", "2026-11-23 10:30"], jobs).notes.map(\.text)

    #expect(texts.count == 5)
    #expect(
      texts.first
        == "Clash (1 of 2 runs): this schedule may send Mon 23 Nov 10:30-11:30 (UTC time), its own run of 10:00 until "
        + "11:00."
    )
    #expect(texts[3] == "Clash with 2 more of this session's jobs and schedules.")
  }
}

import Testing

@testable import ViewModels

/// What servers differ in, in front of the form of a new schedule.
@MainActor
struct WarningViewTests {
  @Test func `it says who reads the expression how, and when it runs there`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    form.type("0 9 13 * 5", in: .cron)

    form.form.openWarnings()

    let view = try #require(form.form.warnings)
    #expect(view.expression == "0 9 13 * FRI")
    #expect(view.items.map { $0.sentence.prefix(3) } == ["W1 "])
    let item = try #require(view.items.first)
    #expect(item.servers.hasSuffix("APScheduler only when both do."))
    #expect(item.otherReading == "By the reading of APScheduler 3 it runs next:")
    #expect(
      item.otherRuns == [
        "Fri 13 Aug 2027 09:00 +02:00 · 07:00 UTC · in 265 days",
        "Fri 13 Oct 2028 09:00 +02:00 · 07:00 UTC · in 692 days",
        "Fri 13 Apr 2029 09:00 +02:00 · 07:00 UTC · in 874 days",
      ])
  }

  @Test func `changes of the clock are told of too, and have no other runs`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    form.type("30 2 * * SUN", in: .cron)

    form.form.openWarnings()

    let items = try #require(form.form.warnings).items
    #expect(items.map { $0.sentence.prefix(3) } == ["W9 ", "W9 "])
    #expect(items.map(\.otherReading) == [nil, nil])
    #expect(items.flatMap(\.otherRuns) == [])
  }

  @Test func `of a reading whose times the clock skips for ever no run is known`() async throws {
    let form = ScheduleForm(try await ScheduleDesk(), zone: "America/New_York")
    form.type("*/30 2 8-14 3 SUN", in: .cron)

    form.form.openWarnings()

    let item = try #require(form.form.warnings?.items.first)
    #expect(item.otherReading == "By the reading of APScheduler 3 no run is known.")
    #expect(item.otherRuns == [])
  }

  @Test func `without a zone no run is known`() async throws {
    let form = ScheduleForm(try await ScheduleDesk(), zone: "Mars/Olympus")
    form.type("0 9 13 * FRI", in: .cron)

    form.form.openWarnings()

    #expect(form.form.warnings?.items.map(\.otherReading) == [nil])
    #expect(form.form.warnings?.items.flatMap(\.otherRuns) == [])
  }

  @Test(arguments: [
    ("", "Write an expression first: the warnings are about it."),
    ("0 25 * * *", "Fix the expression first: the warnings are about it."),
    ("0 9 * * *", "No server is known to read this differently."),
    ("0 9 * * 1-5", "It is sent as 0 9 * * MON-FRI: no server is known to read that differently."),
  ])
  func `where there is nothing to show they say why`(cron: String, reason: String) async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    form.type(cron, in: .cron)

    form.form.openWarnings()

    #expect(form.form.warningsUnavailable == reason)
    #expect(form.form.warnings == nil)
  }

  @Test func `without a zone nothing is known of its clock`() async throws {
    let form = ScheduleForm(try await ScheduleDesk(), zone: "Mars/Olympus")

    form.type("30 2 * * *", in: .cron)

    #expect(form.form.warningsUnavailable == "Choose a zone first: some servers differ where its clock is changed.")
  }

  @Test func `they stay open where nothing is left to tell, so that no key falls through`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk, zone: "America/New_York")
    form.type("30 1 * * *", in: .cron)
    form.form.openWarnings()
    #expect(form.form.warnings?.items.count == 1)

    // The clock is set back on 7 November 2027; up to the day before the next time is told of.
    desk.time.advance(seconds: 351 * 86_400 + 43_200)
    await form.form.wake(at: desk.time.now)

    #expect(form.form.isCovered)
    form.form.edit { $0.insert("x") }
    #expect(form.field(.cron)?.text == "30 1 * * *")
  }

  @Test func `what runs once has none`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())

    await form.choose("once", in: .timing)

    #expect(form.form.warningsUnavailable == "What runs once has no expression to look at.")
  }

  @Test func `how far ahead a run is follows the time`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    form.type("0 9 */2 * FRI", in: .cron)
    form.form.openWarnings()
    #expect(form.form.warnings?.items.first?.otherRuns.first?.hasSuffix("in 41 h") == true)

    form.desk.time.advance(seconds: 60)
    await form.form.wake(at: form.desk.time.now)

    #expect(form.form.warnings?.items.first?.otherRuns.first?.hasSuffix("in 40 h 59 min") == true)
  }
}

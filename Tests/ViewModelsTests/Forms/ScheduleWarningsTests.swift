import MoltFlow
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// Clashes and quiet hours in the form for a new schedule, and in its review.
@MainActor
struct ScheduleWarningsTests {
  private func form(_ desk: ScheduleDesk, cron: String) async -> ScheduleForm {
    let form = ScheduleForm(desk)
    await form.fillIn()
    form.type(cron, in: .cron)
    return form
  }

  /// The lines below the runs.
  private func warnings(_ form: ScheduleForm, at field: FormField.ID = .cron) -> [String] {
    let notes = form.field(field)?.notes.map(\.text) ?? []
    return notes.filter { note in ["Clash", "Quiet", "Not comp", "How the service"].contains { note.hasPrefix($0) } }
  }

  @Test func `a run that overlaps another of the session is marked on its line, and the rule stands below`()
    async throws
  {
    let form = await form(try await ScheduleDesk(), cron: "10 15 * * *")

    #expect(
      form.runs.prefix(3) == [
        "Sun 22 Nov 15:10 +01:00 · 14:10 UTC · in 23 h 10 min !clash",
        "Mon 23 Nov 15:10 +01:00 · 14:10 UTC · in 47 h 10 min !clash",
        "Tue 24 Nov 15:10 +01:00 · 14:10 UTC · in 2 days 23 h !clash",
      ])
    #expect(form.field(.cron)?.notes.filter { $0.text.contains(" · in ") }.map(\.kind).first == .warning)
    #expect(
      warnings(form) == [
        "Clash (10 of 10 runs): this schedule may send Sun 22 Nov 15:10-15:28 (Berlin time), "
          + "the schedule Good morning 15:00-15:18 (9 people).",
        "Clash (1 of 10 runs): this schedule may send Mon 23 Nov 15:10-15:28 (Berlin time), "
          + "the schedule Opening day 11:00-15:14 (127 people).",
        "How the service handles two sendings at once is not known here.",
        "Quiet hours not checked: members not read",
      ])
  }

  @Test func `runs so close that one may last into the next are marked, in the form and in its review`() async throws {
    let form = await form(try await ScheduleDesk(), cron: "0,10 10 * * *")
    let clash =
      "Clash (5 of 10 runs): this schedule may send Sun 22 Nov 10:10-10:28 (Berlin time), "
      + "its own run of 10:00 until 10:18."

    await form.form.startReview()

    #expect(form.runs.prefix(4).map { $0.hasSuffix(" !clash") } == [false, true, false, true])
    #expect(warnings(form).first == clash)
    #expect(form.form.review?.lines.contains(ReviewLine(clash, mark: .warning)) == true)
  }

  @Test func `a single time that comes twice is no clash with itself`() async throws {
    let form = await form(try await ScheduleDesk(), cron: "")
    await form.choose("VIP", in: .group)
    await form.choose("once", in: .timing)

    form.type("2027-10-31 02:30", in: .time)

    #expect(form.field(.time)?.notes.filter { $0.text.contains(" 02:30 +") }.map(\.kind) == [.good, .good])
    #expect(form.field(.group)?.chosen?.title.contains("VIP") == true)
  }

  @Test func `the review of a time that comes twice warns of both, as the form does`() async throws {
    let form = await form(try await ScheduleDesk(), cron: "")
    await form.choose("once", in: .timing)
    form.type("2027-10-31 02:30", in: .time)
    let told = form.field(.time)?.notes.filter { $0.kind == .warning }.map { ReviewLine($0.text, mark: .warning) } ?? []
    #expect(!told.isEmpty)

    await form.form.startReview()

    let lines = try #require(form.form.review?.lines)
    #expect(told.allSatisfy(lines.contains))
  }

  @Test func `another session's broadcasts are no clash`() async throws {
    let form = await form(try await ScheduleDesk(), cron: "10 15 * * SAT,SUN")

    await form.choose("Support", in: .session)

    #expect(form.runs.allSatisfy { !$0.contains("!clash") })
    #expect(warnings(form) == ["Quiet hours not checked: members not read"])
  }

  @Test func `a single time says what it runs into too`() async throws {
    let form = await form(try await ScheduleDesk(), cron: "")
    await form.choose("once", in: .timing)

    form.type("2026-11-29 15:10", in: .time)

    #expect(
      form.field(.time)?.notes.first
        == FormNote("Sun 29 Nov 15:10 +01:00 · 14:10 UTC · in 7 days 23 h !clash", kind: .warning))
    #expect(
      warnings(form, at: .time) == [
        "Clash: this schedule may send Sun 29 Nov 15:10-15:28 (Berlin time), the schedule Good morning 15:00-15:18 (9 people).",
        "How the service handles two sendings at once is not known here.",
        "Quiet hours not checked: members not read",
      ])
  }

  @Test func `the review warns of the same, by the members it has just read, and can be answered`() async throws {
    let desk = try await ScheduleDesk()
    let form = await form(desk, cron: "10 15 * * *")

    await form.form.startReview()

    let lines = try #require(form.form.review?.lines)
    let clashes = lines.filter { $0.text.hasPrefix("Clash") }
    #expect(clashes.map(\.text) == warnings(form).filter { $0.hasPrefix("Clash") })
    #expect(clashes.allSatisfy { $0.mark == .warning })
    #expect(lines.last == ReviewLine("Quiet hours not checked for 9 people: country unknown"))
    form.form.review?.didDraw(0..<1, of: 1, width: 40)
    await form.form.review?.type("y")
    #expect(desk.server.schedules.count == 6)
  }

  @Test func `without a group nothing is claimed`() async throws {
    let rig = try await ConsoleRig(rules: .plain)
    rig.console.focus(on: .schedules)

    rig.console.openNewSchedule()

    let notes = try #require(rig.console.form?.fields[.cron]?.notes.map(\.text))
    #expect(notes.count == 11)
    #expect(notes.allSatisfy { !$0.contains("lash") && !$0.contains("uiet") })
  }

  @Test func `members read in a drawer are known in the form, and typing reads nothing`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(rules: .plain, network: wire.joined)
    try await rig.makeGroup(named: "Night", members: [Member(phone: "+4915112345678"), Member(phone: "+201001234567")])
    await rig.console.readAgain()
    rig.console.focus(on: .groups)
    rig.select(group: "Night")
    await rig.console.openDrawer()
    rig.console.focus(on: .schedules)
    rig.console.openNewSchedule()
    let form = try #require(rig.console.form)
    wire.forget()

    for text in ["Late", "Shop", "Night"] {
      form.edit { $0.insert(text) }
      await form.enter()
    }
    while form.focused?.id != .cron { form.nextField() }
    form.edit { $0.clear() }
    form.edit { $0.insert("30 22 * * *") }

    #expect(wire.routes == [])
    let notes = try #require(form.fields[.cron]?.notes.map(\.text))
    #expect(
      notes.filter { $0.hasPrefix("Quiet") } == [
        "Quiet hours (10 of 10 runs): 23:30-23:34 in Egypt (1 person) is outside 09:00-20:00",
        "Quiet hours (10 of 10 runs): 22:30-22:34 in Germany (1 person) is outside 09:00-20:00",
      ])
    #expect(notes.filter { $0.hasSuffix(" !quiet") || $0.hasSuffix(" !clash !quiet") }.count == 10)
  }
}

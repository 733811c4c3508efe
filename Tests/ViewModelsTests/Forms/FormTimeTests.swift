import Cron
import FoundationEssentials
import MoltFlow
import Simulator
import Testing

@testable import ViewModels

/// What a form says of time stays true while it is open, and nothing is drawn anew without news.
@MainActor
struct FormTimeTests {
  @Test func `a run that has passed makes room for the next, and each minute says how far away it is`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk, zone: "UTC")
    form.type("*/30 * * * *", in: .cron)
    #expect(form.runs.first == "Sat 21 Nov 15:30 +00:00 · 16:30 yours · in 30 min")
    #expect(form.form.nextWake == desk.time.now.addingTimeInterval(60))

    desk.time.advance(seconds: 59)
    await form.form.wake(at: desk.time.now)
    #expect(form.runs.first == "Sat 21 Nov 15:30 +00:00 · 16:30 yours · in 30 min")

    desk.time.advance(seconds: 1)
    await form.form.wake(at: desk.time.now)
    #expect(form.runs.first == "Sat 21 Nov 15:30 +00:00 · 16:30 yours · in 29 min")

    desk.time.advance(seconds: 1740)
    await form.form.wake(at: desk.time.now)
    #expect(form.runs.first == "Sat 21 Nov 16:00 +00:00 · 17:00 yours · in 30 min")
    #expect(form.form.nextWake == desk.time.now.addingTimeInterval(60))
  }

  @Test func `how far away a single time is, is told anew each minute, and at the time itself`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk, zone: "UTC")
    await form.choose("once", in: .timing)
    form.type("2026-11-21 15:40:30", in: .time)
    #expect(form.field(.time)?.notes.first?.text == "Sat 21 Nov 15:40 +00:00 · 16:40 yours · in 41 min")
    #expect(form.form.nextWake == desk.time.now.addingTimeInterval(60))

    desk.time.advance(seconds: 60)
    await form.form.wake(at: desk.time.now)
    #expect(form.field(.time)?.notes.first?.text == "Sat 21 Nov 15:40 +00:00 · 16:40 yours · in 40 min")

    desk.time.advance(seconds: 39 * 60)
    await form.form.wake(at: desk.time.now)
    #expect(form.field(.time)?.notes.first?.text == "Sat 21 Nov 15:40 +00:00 · 16:40 yours · in 1 min")
    #expect(form.form.nextWake == desk.time.now.addingTimeInterval(30))
  }

  @Test func `of a time that comes twice the second is still to come when the first has passed`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    await form.choose("once", in: .timing)
    form.type("2027-10-31 02:30", in: .time)
    #expect(form.field(.time)?.notes.filter { $0.text.contains(" 02:30 +") }.count == 2)

    // The second 02:10 of that day.
    desk.time.advance(seconds: Double(try Instant.utc("2027-10-31 01:10").secondsSince1970 - 1_795_273_200))
    await form.form.wake(at: desk.time.now)

    #expect(form.field(.time)?.problem == nil)
    #expect(
      form.field(.time)?.notes.prefix(2).map(\.text) == [
        "Sun 31 Oct 02:30 +01:00 · 01:30 UTC · in 20 min",
        "02:30 comes twice that day, at +02:00 and +01:00: which one is taken the server decides.",
      ])
  }

  @Test func `a single time that has passed is said to be over`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    await form.choose("once", in: .timing)
    form.type("2026-11-21 16:10", in: .time)
    #expect(form.field(.time)?.problem == nil)

    desk.time.advance(seconds: 600)
    await form.form.wake(at: desk.time.now)

    #expect(form.field(.time)?.problem == "This is over: in Berlin it is Sat 21 Nov 2026 16:10 now.")
    #expect(form.form.nextWake == nil)
  }

  @Test func `a key brings the clocks of the zones up to the minute, and moves no highlight`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    while form.form.focused?.id != .zone { form.form.nextField() }
    form.form.moveHighlight(by: 1)
    #expect(form.field(.zone)?.picker?.options.first?.detail == "Germany · +01:00, else +02:00 · 16:00 now")

    desk.time.advance(seconds: 1320)
    form.form.didGetInput()

    #expect(form.field(.zone)?.picker?.options.first?.detail == "Germany · +01:00, else +02:00 · 16:22 now")
    #expect(form.field(.zone)?.picker?.highlighted == 1)
    #expect(form.field(.zone)?.picker?.chosen?.detail == "Germany · +01:00")
    #expect(!form.form.hasText)
  }

  @Test func `a form without times never wakes`() async throws {
    let desk = try await ScheduleDesk()
    let form = FormViewModel(
      GroupContent(workplace: desk.workplace, conversation: desk.conversation, groups: desk.groups),
      workplace: desk.workplace)

    #expect(form.nextWake == nil)
  }
}

import Cron
import MoltFlow
import Simulator
import Testing

@testable import ViewModels

/// A form for a new schedule, as a person fills it in.
@MainActor
struct ScheduleForm {
  let desk: ScheduleDesk
  let form: FormViewModel
  let zones = UsedZones()

  @MainActor
  final class UsedZones {
    var names: [String] = []
  }

  init(_ desk: ScheduleDesk, zone: String = "Europe/Berlin") {
    self.desk = desk
    let zones = zones
    let targets = MessageTargets(
      workplace: desk.workplace, sessions: desk.sessions, groups: desk.groups, quota: desk.quota)
    let group = desk.groups.list.items.first { $0.name == "Клиенты, осень" }
    form = FormViewModel(
      ScheduleContent(
        workplace: desk.workplace, conversation: desk.conversation, targets: targets, schedules: desk.schedules,
        watch: desk.watch(),
        group: group, zone: zone
      ) { zones.names.append($0) }, workplace: desk.workplace)
  }

  /// The coming runs below the expression, a line each.
  var runs: [String] {
    field(.cron)?.notes.map(\.text).filter { $0.contains(" · in ") } ?? []
  }

  func field(_ id: FormField.ID) -> FormField? { form.fields[id] }

  /// Replaces what stands in a field.
  func type(_ text: String, in id: FormField.ID) {
    focus(id)
    form.edit { input in
      input.move(to: .max)
      input.clear()
      input.insert(text)
    }
  }

  /// Takes the first option of a picker that matches `text`.
  func choose(_ text: String, in id: FormField.ID) async {
    type(text, in: id)
    await form.enter()
  }

  /// All but the timing.
  func fillIn(name: String = "Autumn") async {
    type(name, in: .name)
    await choose("Shop", in: .session)
    type("We are open.", in: .text)
  }

  /// Reviews, and answers the last question with `y`.
  func send() async {
    await form.startReview()
    form.review?.didDraw(0..<1, of: 1, width: 40)
    await form.review?.type("y")
  }

  func focus(_ id: FormField.ID) {
    while form.focus > 0 { form.previousField() }
    while let focused = form.focused, focused.id != id { form.nextField() }
  }
}

@MainActor
struct ScheduleFormTests {
  @Test func `it starts as weekly in the zone it is given, with its next runs`() async throws {
    let form = ScheduleForm(try await ScheduleDesk(), zone: "America/New_York")

    #expect(form.form.visible.map(\.id) == [.name, .session, .group, .text, .media, .timing, .cron, .zone])
    #expect(form.field(.timing)?.picker?.chosen?.title == "Weekly")
    #expect(form.field(.cron)?.text == "0 9 * * MON")
    #expect(form.runs.count == 10)
    #expect(form.runs.first == "Mon 23 Nov 2026 09:00 -05:00 · 14:00 UTC · 15:00 yours · in 47 h")
    #expect(form.field(.zone)?.picker?.chosen?.id == "America/New_York")
    #expect(form.field(.zone)?.picker?.chosen?.detail == "United States · -05:00")
    #expect(form.field(.group)?.picker?.chosen?.title == "Клиенты, осень")
    #expect(!form.form.hasText)
  }

  @Test func `a zone that is not known here leaves the choice open`() async throws {
    let form = ScheduleForm(try await ScheduleDesk(), zone: "Mars/Olympus")

    await form.form.startReview()

    #expect(form.field(.zone)?.picker?.chosen == nil)
    #expect(form.field(.zone)?.problem == "Choose the zone whose clock it runs on.")
  }

  @Test func `an empty form names every field that needs a look`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    await form.choose("once", in: .timing)

    await form.form.startReview()

    #expect(form.form.message == "Not ready yet: 4 fields need a look.")
    #expect(form.field(.name)?.problem == "Give it a name.")
    #expect(form.field(.session)?.problem == "Choose the session to send from.")
    #expect(form.field(.text)?.problem == "Write a text, or give the URL of a medium.")
    #expect(form.field(.time)?.problem == "Give the date and the time, such as 2026-11-24 09:00.")
  }

  @Test func `a kind brings its expression, until the person writes another`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())

    await form.choose("cron", in: .timing)
    #expect(form.field(.cron)?.text == "0 9 * * MON")

    await form.choose("once", in: .timing)
    #expect(form.form.visible.map(\.id) == [.name, .session, .group, .text, .media, .timing, .time, .zone])

    await form.choose("monthly", in: .timing)
    #expect(form.field(.cron)?.text == "0 9 1 * *")

    form.type("15 9 1 * *", in: .cron)
    await form.choose("cron", in: .timing)
    #expect(form.field(.cron)?.text == "15 9 1 * *")
  }

  @Test func `the next runs follow each key`() async throws {
    let form = ScheduleForm(try await ScheduleDesk(mine: "Africa/Cairo"))
    await form.choose("cron", in: .timing)

    form.type("0 9 * * MON-FRI", in: .cron)

    #expect(
      form.field(.cron)?.notes.first
        == FormNote(
          "At 09:00 on weekdays, Europe/Berlin time (clocks change on Sun 28 Mar 2027).", kind: .main))
    #expect(
      form.runs.prefix(5) == [
        "Mon 23 Nov 09:00 +01:00 · 08:00 UTC · 10:00 yours · in 41 h",
        "Tue 24 Nov 09:00 +01:00 · 08:00 UTC · 10:00 yours · in 2 days 17 h",
        "Wed 25 Nov 09:00 +01:00 · 08:00 UTC · 10:00 yours · in 3 days 17 h",
        "Thu 26 Nov 09:00 +01:00 · 08:00 UTC · 10:00 yours · in 4 days 17 h",
        "Fri 27 Nov 09:00 +01:00 · 08:00 UTC · 10:00 yours · in 5 days 17 h",
      ])

    await form.choose("new york", in: .zone)

    #expect(form.runs.first == "Mon 23 Nov 09:00 -05:00 · 14:00 UTC · 16:00 yours · in 47 h")
  }

  @Test func `F2 writes what is offered instead of a wrong expression, and nothing where nothing is`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    await form.choose("cron", in: .timing)
    form.type("0 22-2 * * *", in: .cron)

    form.form.takeFix()
    #expect(form.field(.cron)?.text == "0 22-23,0-2 * * *")
    #expect(form.field(.cron)?.problem == nil)

    form.type("0 25 * * *", in: .cron)
    form.form.takeFix()
    #expect(form.field(.cron)?.text == "0 25 * * *")
  }

  @Test func `a wrong expression is pointed at, and the complaint goes with it`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    await form.choose("cron", in: .timing)

    form.type("60 9 * * *", in: .cron)
    #expect(form.field(.cron)?.problem == "Minute 60 is out of range 0-59.")
    #expect(form.field(.cron)?.caret == 0..<2)

    form.type("0 9 * * *", in: .cron)
    #expect(form.field(.cron)?.problem == nil)
    #expect(form.field(.cron)?.caret == nil)
  }

  @Test func `a zone that is not the person's own is said to be the last schedule's, until another is chosen`()
    async throws
  {
    let form = ScheduleForm(try await ScheduleDesk(), zone: "America/New_York")
    let own = form.desk.workplace.mine.zone.name
    let before = form.field(.zone)?.notes.map(\.text)

    await form.choose("nepal", in: .zone)

    #expect(before == ["America/New_York is the zone of the schedule you made last: check that it fits this one."])
    #expect(form.field(.zone)?.notes == [])
    #expect(ScheduleForm(form.desk, zone: own).field(.zone)?.notes == [])
  }

  @Test func `a time that another zone makes good is no problem any more`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    await form.choose("once", in: .timing)

    form.type("2027-03-28 02:30", in: .time)
    #expect(
      form.field(.time)?.problem
        == "02:30 does not exist in Berlin that day: the clocks go from 02:00 to 03:00.")

    await form.choose("new york", in: .zone)
    #expect(form.field(.time)?.problem == nil)
    #expect(
      form.field(.time)?.notes == [
        FormNote("Sun 28 Mar 2027 02:30 -04:00 · 06:30 UTC · 08:30 yours · in 127 days", kind: .good),
        FormNote("Quiet hours not checked: members not read"),
        FormNote("Clashes not checked yet: no session is chosen"),
      ])
  }

  @Test func `the review names the first run in words and the recipients of now`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    await form.fillIn()
    await form.choose("weekly", in: .timing)

    await form.form.startReview()

    let review = try #require(form.form.review)
    #expect(review.title == "Schedule Autumn?")
    #expect(review.answer == .yes)
    #expect(
      review.lines.map(\.text) == [
        "From Shop +1555…001, which works.", "To Клиенты, осень: 9 members, read at 16:00.",
        "Needs 9 messages each time it runs. Left this month: 2,004, enough for 222 runs, "
          + "as the server counted at 16:00.",
        "“We are open.”",
        "Repeats: 0 9 * * MON on the clock of Europe/Berlin.", "At 09:00 every Monday.",
        "First on Monday 23 November 2026 at 09:00 in Berlin (UTC+1), that is 08:00 UTC.",
        "then Mon 30 Nov 09:00 +01:00 · 08:00 UTC", "then Mon  7 Dec 09:00 +01:00 · 08:00 UTC",
        "then Mon 14 Dec 09:00 +01:00 · 08:00 UTC", "then Mon 21 Dec 09:00 +01:00 · 08:00 UTC",
        "Quiet hours not checked for 9 people: country unknown",
      ])
  }

  @Test func `the review of a time that comes twice warns of it`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    await form.fillIn()
    await form.choose("once", in: .timing)
    form.type("2027-10-31 02:30", in: .time)

    await form.form.startReview()

    #expect(
      form.form.review?.lines.suffix(4).map(\.text) == [
        "Once, on Sunday 31 October 2027 at 02:30 in Berlin (UTC+2), that is 00:30 UTC.", "That is in 343 days.",
        "02:30 comes twice that day, at +02:00 and +01:00: which one is taken the server decides.",
        "Quiet hours not checked for 9 people: country unknown",
      ])
  }
}

import MoltFlow
import MoltFlowClient
import Simulator
import Testing

@testable import ViewModels

extension ScheduleForm {
  /// A form to change a schedule that is there, read just now.
  init(_ desk: ScheduleDesk, editing name: String) async throws {
    self.desk = desk
    form = FormViewModel(try await EditScheduleContent(desk, editing: name), workplace: desk.workplace)
  }

  /// The lines of the review; a pair as its name and both texts.
  var reviewTexts: [String]? {
    form.review?.lines.map { line in line.pair.map { "\(line.text): \($0.before) → \($0.after)" } ?? line.text }
  }
}

extension EditScheduleContent {
  convenience init(_ desk: ScheduleDesk, editing name: String) async throws {
    desk.select(name)
    let schedule = try #require(desk.schedules.selected)
    let read = try #require(await desk.schedules.readToEdit(schedule))
    self.init(
      read, sessionName: { [sessions = desk.sessions] in sessions.name(of: $0) }, workplace: desk.workplace,
      conversation: desk.conversation,
      schedules: desk.schedules, groups: desk.groups,
      watch: desk.watch(besides: read))
  }
}

/// The form to change a schedule: what stands in it, what can't be changed, and what is sent of it.
@MainActor
struct ScheduleEditFormTests {
  @Test func `it starts with what the server has, with what can't be changed as facts`() async throws {
    let form = try await ScheduleForm(try await ScheduleDesk(), editing: "Good morning")

    #expect(form.form.title == "Edit Good morning")
    #expect(form.form.visible.map(\.id) == [.name, .session, .group, .text, .timing, .cron, .zone])
    #expect(form.field(.name)?.text == "Good morning")
    #expect(form.field(.text)?.text.hasPrefix("Welcome to the shop!") == true)
    #expect(form.field(.cron)?.text == "0 9 * * *")
    #expect(form.field(.zone)?.picker?.chosen?.id == "America/New_York")
    #expect(form.runs.first == "Sun 22 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours · in 23 h")
    #expect(form.form.visible.filter(\.isFixed).map(\.text) == ["Shop +1555…001", "Клиенты, осень", "Daily"])
    #expect(
      form.field(.group)?.notes.map(\.text) == [
        "Session, group, media and kind stay: no document says how to change them."
      ])
    #expect(!form.form.hasText)
  }

  @Test func `the focus passes by what can't be changed, both ways`() async throws {
    let form = try await ScheduleForm(try await ScheduleDesk(), editing: "Good morning")
    var seen: [FormField.ID?] = [form.form.focused?.id]

    for _ in 0..<4 {
      form.form.nextField()
      seen.append(form.form.focused?.id)
    }
    #expect(seen == [.name, .text, .cron, .zone, nil])

    for _ in 0..<9 { form.form.previousField() }
    #expect(form.form.focused?.id == .name)
  }

  @Test func `one that runs once starts with its time, and media with its caption`() async throws {
    let desk = try await ScheduleDesk()
    let once = try await ScheduleForm(desk, editing: "Opening day")
    #expect(once.form.visible.map(\.id) == [.name, .session, .group, .text, .timing, .time, .zone])
    #expect(once.field(.time)?.text == "2026-11-23 10:00")

    let media = try await ScheduleForm(desk, editing: "Monthly catalogue")
    #expect(media.field(.text)?.label == "Caption")
    #expect(media.field(.media)?.isFixed == true)
    #expect(media.field(.media)?.text == "https://example.com/catalogue.pdf")
  }

  @Test func `what is typed shows its runs, and what the service refuses, as in a new one`() async throws {
    let form = try await ScheduleForm(try await ScheduleDesk(), editing: "Good morning")

    form.type("*/3 * * * *", in: .cron)
    #expect(
      form.field(.cron)?.problem == "00:00 and 00:03 are 3 minutes apart; the service takes 5 minutes at the least.")
    await form.form.startReview()
    #expect(form.form.message == "Not ready yet: one field needs a look.")

    form.type("30 8 * * *", in: .cron)
    await form.choose("berlin", in: .zone)
    #expect(form.field(.cron)?.problem == nil)
    #expect(form.runs.first == "Sun 22 Nov 08:30 +01:00 · 07:30 UTC · in 16 h 30 min")
  }

  @Test(arguments: [("Office hours", "cancelled")])
  func `one that is over can't be edited, and says so`(name: String, state: String) async throws {
    let desk = try await ScheduleDesk()

    desk.select(name)

    #expect(
      desk.schedules.editUnavailable
        == "Only an active or a paused schedule can be edited; this one is \(state). n makes a new one.")
  }

  @Test func `one that was cancelled since the list was read is not opened`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let schedule = try #require(desk.schedules.selected)
    _ = try await desk.workplace.client.send(.cancelSchedule(schedule.id))

    #expect(await desk.schedules.readToEdit(schedule) == nil)

    #expect(
      desk.notice
        == "Only an active or a paused schedule can be edited; this one is cancelled. n makes a new one.")
    #expect(desk.row?.state == "cancelled")
  }

  @Test func `one that is gone leaves the list instead of opening`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let schedule = try #require(desk.schedules.selected)
    desk.server.plan(.refused(status: 404, body: "{}")) { $0 == .schedule(schedule.id) }

    #expect(await desk.schedules.readToEdit(schedule) == nil)

    #expect(desk.notice == "The server does not have the schedule Good morning any more.")
    #expect(desk.row == nil)
  }

  @Test func `a reply that is about another schedule is not opened`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let schedule = try #require(desk.schedules.selected)
    let body = #"{"id": "x", "name": "Hers", "status": "active", "schedule_type": "daily"}"#
    desk.server.plan(.refused(status: 200, body: body)) { $0 == .schedule(schedule.id) }

    #expect(await desk.schedules.readToEdit(schedule) == nil)

    #expect(
      desk.notice
        == "The schedule can't be read now, so it can't be edited. The answer to GET /scheduled-messages/{id} "
        + "(status 200) can't be used; it holds the id of another. Press ^R to read again.")
    #expect(desk.conversation.notice?.kind == .failure)
    #expect(!desk.schedules.rows.contains { $0.name == "Hers" })
  }

  @Test func `one that can't be read is not opened`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let schedule = try #require(desk.schedules.selected)
    desk.server.plan(.refused(status: 503, body: "")) { $0 == .schedule(schedule.id) }

    #expect(await desk.schedules.readToEdit(schedule) == nil)

    #expect(desk.notice?.hasPrefix("The schedule can't be read now, so it can't be edited. ") == true)
    #expect(desk.conversation.notice?.kind == .failure)
  }

  @Test func `a text can be written anew, but not be taken away`() async throws {
    let form = try await ScheduleForm(try await ScheduleDesk(), editing: "Monthly catalogue")

    form.type("", in: .text)
    await form.form.startReview()

    #expect(form.field(.text)?.problem == "The API can't remove the text: write another one.")
  }

  @Test func `of an expression that stays, what servers differ in is told, and nothing of how it would be sent`()
    async throws
  {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let schedule = try #require(desk.schedules.selected)
    _ = try await desk.workplace.client.send(
      .updateSchedule(schedule.id, ScheduleChange(cronExpression: "0 9 * * 1-5")))
    let form = try await ScheduleForm(desk, editing: "Good morning")
    func notes() -> [String] { form.field(.cron)?.notes.map(\.text) ?? [] }

    #expect(!notes().contains { $0.hasPrefix("Sent as") })
    #expect(notes().contains { $0.hasPrefix("W3 ") })
    #expect(notes().last == "Perhaps 0 9 * * MON-FRI: F2 takes it")

    form.form.openWarnings()
    #expect(form.form.warnings?.expression == "0 9 * * 1-5")
    #expect(form.form.warnings?.items.map(\.otherReading) == ["By the reading of APScheduler 3 it runs next:"])
    form.form.closeSheet()

    form.focus(.cron)
    form.form.takeFix()
    #expect(form.field(.cron)?.text == "0 9 * * MON-FRI")
    #expect(!notes().contains { $0.hasPrefix("W3 ") })

    form.type("0 9 * * 1-4", in: .cron)
    #expect(notes().contains("Sent as 0 9 * * MON-THU"))
    #expect(!notes().contains { $0.hasPrefix("Perhaps") })
  }
}

import MoltFlow
import MoltFlowClient
import Simulator
import Testing

@testable import ViewModels

/// A change of a schedule is sent once, against what the person saw, and shows as the server has it.
@MainActor
struct ScheduleEditSendingTests {
  private func schedule(_ name: String, on desk: ScheduleDesk) throws -> SimulatedSchedule {
    try #require(desk.server.schedules.first { $0.name == name })
  }

  @Test func `what was changed is changed on the server, and shows in the row and the drawer`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: "Good morning")
    await desk.openDetail()
    form.type("Autumn", in: .name)
    form.type("30 8 * * *", in: .cron)
    await form.choose("berlin", in: .zone)

    await form.send()

    let made = try schedule("Autumn", on: desk)
    #expect(form.form.isFinished)
    #expect(made.cronExpression == "30 8 * * *")
    #expect(made.timezone == "Europe/Berlin")
    #expect(made.messageContent?.hasPrefix("Welcome to the shop!") == true)
    #expect(made.runs.count == 8)
    #expect(desk.row?.name == "Autumn")
    #expect(desk.row?.next == "22 Nov 08:30")
    #expect(desk.schedules.detail?.title == "Autumn")
    #expect(desk.schedules.detail?.disagreement == [])
    #expect(desk.notice == "Changed Autumn: next Sun 22 Nov 08:30 +01:00 · 07:30 UTC")
  }

  @Test func `a next run that the server sees elsewhere is said`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("30 9 * * *", in: .cron)
    let id = try schedule("Good morning", on: desk).id
    let body = """
      {"id": "\(id)", "name": "Good morning", "status": "active", "schedule_type": "daily",
      "cron_expression": "30 9 * * *", "timezone": "America/New_York", "next_run_at": "2026-11-22T09:30:00Z"}
      """
    desk.server.plan(.refused(status: 200, body: body))

    await form.send()

    #expect(
      desk.notice
        == "Changed Good morning, but the server's next run is Sun 22 Nov 04:30 -05:00 · 09:30 UTC · 10:30 yours; "
        + "you confirmed Sun 22 Nov 09:30 -05:00 · 14:30 UTC · 15:30 yours")
    #expect(desk.conversation.notice?.kind == .warning)
  }

  @Test func `a reply that says otherwise is looked into, and believed only if the schedule says so too`() async throws
  {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("Autumn", in: .name)
    let body = #"{"id": "x", "name": "Good morning", "status": "active", "schedule_type": "daily"}"#
    desk.server.plan(.refused(status: 200, body: body))

    await form.send()

    #expect(!form.form.isFinished)
    #expect(
      form.form.message == "The server took the change, but says otherwise: the name is “Good morning” now.")
    #expect(form.field(.name)?.text == "Autumn")
  }

  // MARK: Somebody else

  private func change(_ change: ScheduleChange, of name: String, on desk: ScheduleDesk) async throws {
    let id = ScheduledMessage.ID(rawValue: try schedule(name, on: desk).id)
    _ = try await desk.workplace.client.send(.updateSchedule(id, change))
  }

  @Test func `what somebody else changed meanwhile is shown, not overwritten`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("30 8 * * *", in: .cron)
    try await change(ScheduleChange(name: "Hers", messageContent: "Her text"), of: "Good morning", on: desk)

    await form.form.startReview()

    #expect(form.form.review == nil)
    #expect(
      form.form.message
        == "Somebody else has changed it meanwhile, so nothing is sent: the name is “Hers” now; the text is “Her text” "
        + "now. Check the fields, then review again.")
    #expect(form.field(.name)?.text == "Hers")
    #expect(form.field(.text)?.text == "Her text")
    #expect(form.field(.cron)?.text == "30 8 * * *")

    await form.send()
    let made = try schedule("Hers", on: desk)
    #expect(made.messageContent == "Her text")
    #expect(made.cronExpression == "30 8 * * *")
  }

  @Test func `where both changed the same, mine stays in the field, and theirs is said beside it`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("Mine", in: .name)
    try await change(ScheduleChange(name: "Hers", timezone: "Africa/Cairo"), of: "Good morning", on: desk)

    await form.form.startReview()

    #expect(form.field(.name)?.text == "Mine")
    #expect(form.field(.name)?.problem == "On the server the name is “Hers” now: yours would replace it.")
    #expect(form.field(.zone)?.picker?.chosen?.id == "Africa/Cairo")

    await form.form.startReview()
    #expect(form.reviewTexts?[1] == "Name: Hers → Mine")
  }

  @Test func `a session that is another now is shown by its name`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("Mine", in: .name)
    let support = try #require(desk.sessions.list.items.first { $0.label.hasPrefix("Support") })
    let id = ScheduledMessage.ID(rawValue: try schedule("Good morning", on: desk).id)
    let body = """
      {"id": "\(id)", "name": "Good morning", "status": "active", "schedule_type": "daily", "session_id": "\(support.id)"}
      """
    desk.server.plan(.refused(status: 200, body: body)) { $0 == .schedule(id) }

    await form.form.startReview()

    #expect(form.form.message?.contains("the session is another now") == true)
    #expect(form.field(.session)?.text == "Support +1555…002")
  }

  @Test func `what somebody changes under the question is not overwritten either`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("Mine", in: .name)
    await form.form.startReview()
    try await change(ScheduleChange(name: "Hers"), of: "Good morning", on: desk)

    form.form.review?.didDraw(0..<1, of: 1, width: 40)
    await form.form.review?.type("y")

    #expect(form.form.review == nil)
    #expect(form.form.message?.hasPrefix("Somebody else has changed it meanwhile, so nothing is sent: ") == true)
    #expect(try schedule("Hers", on: desk).name == "Hers")
  }

  @Test func `a run meanwhile is no change`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("Mine", in: .name)
    desk.time.advance(seconds: 86_400)

    await form.send()

    #expect(form.form.isFinished)
    #expect(try schedule("Mine", on: desk).runs.count == 9)
  }

  @Test func `one that was cancelled meanwhile is not changed, however often it is tried`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("Mine", in: .name)
    let id = ScheduledMessage.ID(rawValue: try schedule("Good morning", on: desk).id)
    _ = try await desk.workplace.client.send(.cancelSchedule(id))

    for _ in 0..<2 {
      await form.send()
      #expect(
        form.form.message
          == "Only an active or a paused schedule can be edited; this one is cancelled. n makes a new one.")
    }

    #expect(form.form.review == nil)
    #expect(desk.row?.state == "cancelled")
  }

  @Test func `one that was deleted meanwhile is taken out of the list, and the text stays`() async throws {
    let desk = try await ScheduleDesk()
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("Mine", in: .name)
    let id = ScheduledMessage.ID(rawValue: try schedule("Good morning", on: desk).id)
    _ = try await desk.workplace.client.send(.cancelSchedule(id))
    _ = try await desk.workplace.client.send(.deleteSchedule(id))

    await form.send()

    #expect(form.form.message == "The server does not have this schedule any more.")
    #expect(form.field(.name)?.text == "Mine")
    #expect(desk.row == nil)
  }
}

import FoundationEssentials
import MoltFlow
import Simulator
import Testing

@testable import ViewModels

@MainActor
struct ScheduleSendingTests {
  @Test func `a recurring schedule is sent as typed and selected`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    await form.fillIn(name: " Autumn ")
    await form.choose("weekly", in: .timing)
    form.type(" 30 8 * * MON-WED ", in: .cron)

    await form.send()

    let made = try #require(desk.server.schedules.last)
    #expect(made.name == "Autumn")
    #expect(made.kind == .weekly)
    #expect(made.cronExpression == "30 8 * * MON-WED")
    #expect(made.timezone == "Europe/Berlin")
    #expect(made.messageContent == "We are open.")
    #expect(form.form.isFinished)
    #expect(desk.row?.name == "Autumn")
    #expect(desk.notice == "Scheduled Autumn: first Mon 23 Nov 08:30 +01:00 · 07:30 UTC")
    #expect(form.zones.names == ["Europe/Berlin"])
  }

  @Test func `a single run is sent as the wall time of its zone`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk, zone: "America/New_York")
    await form.fillIn()
    await form.choose("once", in: .timing)
    form.type("2026-11-24 9:00", in: .time)

    await form.send()

    let made = try #require(desk.server.schedules.last)
    #expect(made.kind == .oneTime)
    #expect(made.nextRunAt?.timeIntervalSince1970 == 1_795_528_800)
    #expect(desk.row?.timing == "once 24 Nov 09:00")
    #expect(desk.schedules.selected?.scheduledTime == "2026-11-24T09:00:00")
    #expect(desk.row?.zone == "New York")
    #expect(form.zones.names == ["America/New_York"])
  }

  @Test func `a refusal stands at the field it is about, until that is edited`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    await form.fillIn()
    await form.choose("daily", in: .timing)
    let body = #"{"detail": [{"loc": ["body", "cron_expression"], "msg": "weekdays only"}]}"#
    desk.server.plan(.refused(status: 422, body: body)) { $0 == .createSchedule }

    await form.send()

    #expect(form.field(.cron)?.problem == "weekdays only")
    #expect(form.form.message?.hasPrefix("Not scheduled. The server refused what was entered") == true)
    #expect(desk.server.schedules.count == 5)

    form.type("Winter", in: .name)
    #expect(form.field(.cron)?.problem == "weekdays only")

    form.type("0 9 * * MON-FRI", in: .cron)
    #expect(form.field(.cron)?.problem == nil)
  }

  @Test func `a schedule whose reply was lost is found, and made once`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    await form.fillIn()
    await form.choose("daily", in: .timing)
    desk.server.plan(.replyLost(.carriedOut))

    await form.send()

    #expect(form.form.isFinished)
    #expect(desk.server.schedules.filter { $0.name == "Autumn" }.count == 1)
    #expect(desk.row?.name == "Autumn")
  }

  @Test func `a schedule made late is found by a later look`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    await form.fillIn()
    await form.choose("daily", in: .timing)
    desk.server.plan(.replyLost(.delayed(.seconds(3))))

    await form.send()
    #expect(form.form.doubt != nil)
    #expect(form.zones.names == [])

    desk.time.advance(seconds: 5)
    await form.form.wake(at: desk.time.now)

    #expect(form.form.isFinished)
    #expect(desk.row?.name == "Autumn")
    #expect(form.zones.names == ["Europe/Berlin"])
  }

  @Test func `one of the same name that was there before is not taken for ours`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    await form.fillIn(name: "Good morning")
    await form.choose("daily", in: .timing)
    desk.server.plan(.replyLost(.dropped))

    await form.send()

    #expect(form.form.doubt != nil)
    #expect(!form.form.isFinished)
  }

  @Test func `a first run that the server sees elsewhere is said`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    await form.fillIn()
    await form.choose("daily", in: .timing)
    let body = """
      {"id": "s1", "name": "Autumn", "status": "active", "schedule_type": "daily", "cron_expression": "0 9 * * *",
      "timezone": "Europe/Berlin", "next_run_at": "2026-11-22T09:00:00Z"}
      """
    desk.server.plan(.refused(status: 201, body: body)) { $0 == .createSchedule }

    await form.send()

    #expect(
      desk.notice
        == "Scheduled Autumn, but the server's first run is Sun 22 Nov 10:00 +01:00 · 09:00 UTC; "
        + "you confirmed Sun 22 Nov 09:00 +01:00 · 08:00 UTC")
    #expect(desk.conversation.notice?.kind == .warning)
  }

  @Test func `a time that passes during the review is caught`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    await form.fillIn()
    await form.choose("once", in: .timing)
    form.type("2026-11-21 16:01", in: .time)
    desk.time.advance(seconds: 60)

    await form.form.startReview()

    #expect(form.form.review == nil)
    #expect(form.field(.time)?.problem == "This is over: in Berlin it is Sat 21 Nov 2026 16:01 now.")
  }
}

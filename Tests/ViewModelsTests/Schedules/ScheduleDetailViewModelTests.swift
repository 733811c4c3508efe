import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

@testable import ViewModels

@MainActor
struct ScheduleDetailViewModelTests {
  @Test func `the drawer says what the schedule is`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")

    await desk.openDetail()

    let detail = try #require(desk.schedules.detail)
    #expect(
      detail.facts == [
        Fact("Name", "Good morning"), Fact("State", "active · made 13 Nov 16:00"), Fact("From", "Shop +1555…001"),
        Fact("To", "Клиенты, осень"), Fact("Runs", "daily: 0 9 * * * · America/New_York"),
        Fact("Meaning", "At 09:00 every day."), Fact("Errors", "1 × the session is stopped, not working"),
      ])
    #expect(detail.text?.hasPrefix("Welcome to the shop!") == true)
    #expect(detail.failure == nil)
  }

  @Test func `the next ten runs stand on three clocks, with how far ahead they are`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")

    await desk.openDetail()

    #expect(
      desk.schedules.detail?.nextRuns == [
        "Sun 22 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours",
        "Mon 23 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours",
        "Tue 24 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours",
        "Wed 25 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours",
        "Thu 26 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours",
        "Fri 27 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours",
        "Sat 28 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours",
        "Sun 29 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours",
        "Mon 30 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours",
        "Tue  1 Dec 09:00 -05:00 · 14:00 UTC · 15:00 yours",
      ])
    #expect(desk.schedules.detail?.nextRunsAhead.prefix(3) == ["in 23 h", "in 47 h", "in 2 days 23 h"])
    #expect(desk.schedules.detail?.disagreement == [])
  }

  @Test func `what servers differ in is told of an expression that they have`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let id = try #require(desk.schedules.selected).id
    _ = try await desk.workplace.client.send(.updateSchedule(id, ScheduleChange(cronExpression: "30 2 * * 1-5,0")))

    await desk.openDetail()
    let detail = try #require(desk.schedules.detail)

    #expect(detail.facts.contains(Fact("Meaning", "At 02:30 every Monday to Friday and Sunday.")))
    #expect(detail.warnings.map { $0.prefix(3) } == ["W3 ", "W9 "])
    _ = try await desk.workplace.client.send(.cancelSchedule(id))
    await desk.openDetail()
    #expect(desk.schedules.detail?.warnings == [])
  }

  @Test(arguments: [("Weekly offer", "Next runs, once it is resumed", 10), ("Office hours", "Next runs", 0)])
  func `a schedule that is paused or over says so of its runs`(name: String, title: String, count: Int) async throws {
    let desk = try await ScheduleDesk()
    desk.select(name)

    await desk.openDetail()

    #expect(desk.schedules.detail?.nextRunsTitle == title)
    #expect(desk.schedules.detail?.nextRuns.count == count)
  }

  @Test func `the history says when, how it ended, how many, and why not`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")

    await desk.openDetail()

    let history = try #require(desk.schedules.detail?.history)
    #expect(history.count == 8)
    #expect(history[0] == ScheduleRunRow(at: "15:00", state: "completed", counts: "9/9", error: ""))
    #expect(
      history[1]
        == ScheduleRunRow(
          at: "20 Nov 15:00", state: "failed", counts: "0/9",
          error: "the session is stopped, not working"))
  }

  @Test func `where the server's next run is another than ours both are shown`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let id = try #require(desk.schedules.selectedID)
    desk.server.plan(
      .refused(
        status: 200,
        body: """
          {"id": "\(id)", "name": "Good morning", "status": "active", "schedule_type": "daily",
          "cron_expression": "0 9 * * *", "timezone": "America/New_York", "next_run_at": "2026-11-22T09:00:00"}
          """)
    ) { if case .schedule = $0 { true } else { false } }

    await desk.openDetail()

    #expect(
      desk.schedules.detail?.disagreement == [
        "The server says: Sun 22 Nov 04:00 -05:00 · 09:00 UTC · 10:00 yours (without an offset, read as UTC)",
        "Worked out here: Sun 22 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours",
        "It seems to give the time on the schedule's own clock, without an offset.",
      ])
  }

  @Test(arguments: [
    ("0 9 * * *", "2026-11-22T09:00:00Z", "It seems to read the expression in UTC."),
    ("0 9 * * 1", "2026-11-24T14:00:00Z", "It seems to count weekdays from Monday; write their names."),
    ("0 9 13 * FRI", "2027-08-13T13:00:00Z", "It seems to run only when day and weekday both match."),
    ("0 9 * * *", "2026-11-22T17:17:00Z", nil),
  ])
  func `the likely reason is told where the server's next run is another than ours`(
    cron: String, next: String, reason: String?
  ) async throws {
    let desk = try await ScheduleDesk(.empty)
    let server = try #require(ServerTime(next))
    var schedule = ScheduledMessage(
      id: .init(rawValue: "1"), name: "Odd", status: .active, scheduleType: .cron, cronExpression: cron,
      timezone: "America/New_York")
    schedule.nextRunAt = server
    desk.schedules.apply(schedule)

    await desk.openDetail()

    #expect(desk.schedules.detail?.disagreement.count == (reason == nil ? 2 : 3))
    #expect(desk.schedules.detail?.disagreement.dropFirst(2).first == reason)
  }

  @Test func `a next run that both say alike needs no reason, whatever offset it is written with`() async throws {
    let desk = try await ScheduleDesk(.empty)
    var schedule = ScheduledMessage(
      id: .init(rawValue: "1"), name: "Same", status: .active, scheduleType: .cron, cronExpression: "0 9 * * *",
      timezone: "America/New_York")
    schedule.nextRunAt = ServerTime("2026-11-22T15:00:00+01:00")
    desk.schedules.apply(schedule)

    await desk.openDetail()

    #expect(desk.schedules.detail?.disagreement == [])
  }

  @Test func `what can't be worked out here is said`() async throws {
    let desk = try await ScheduleDesk(.empty)
    desk.schedules.apply(
      ScheduledMessage(
        id: .init(rawValue: "1"), name: "Odd", status: .active, scheduleType: .cron, cronExpression: "0 25 * * *",
        timezone: "Europe/Berlin"))

    await desk.openDetail()

    let detail = try #require(desk.schedules.detail)
    #expect(detail.nextRuns == [])
    #expect(detail.nextRunsProblem == "The expression can't be read here: hour 25 is out of range 0-23.")
  }

  @Test func `what the clock skips for ever has no next run, and that is said`() async throws {
    let desk = try await ScheduleDesk(.empty)
    var schedule = ScheduledMessage(
      id: .init(rawValue: "1"), name: "Odd", status: .active, scheduleType: .cron, cronExpression: "*/30 2 * 3 SUN#2",
      timezone: "America/New_York")
    schedule.nextRunAt = ServerTime("2027-03-14T07:00:00Z")
    desk.schedules.apply(schedule)

    await desk.openDetail()

    let detail = try #require(desk.schedules.detail)
    #expect(detail.nextRuns == [])
    #expect(
      detail.nextRunsProblem == "The clock of America/New_York skips each of these times: no run is expected.")
    #expect(detail.warnings.map { $0.prefix(2) } == ["W7"])
    #expect(detail.disagreement == ["The server says: Sun 14 Mar 2027 03:00 -04:00 · 07:00 UTC · 08:00 yours"])
  }

  @Test func `a failed reading is said and tried again after 30 s`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    desk.server.goAway()

    await desk.openDetail()
    #expect(desk.schedules.detail?.failure == .unreachable(reason: "the simulated server is away"))
    #expect(desk.schedules.nextWake == desk.time.now.addingTimeInterval(30))

    desk.server.comeBack()
    await desk.pass(seconds: 30)

    #expect(desk.schedules.detail?.failure == nil)
    #expect(desk.schedules.detail?.history?.isEmpty == false)
  }

  @Test func `shortly after a run the drawer is read again and shows it`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    await desk.openDetail()
    let due = try #require(desk.schedules.nextWake)

    await desk.pass(seconds: due.timeIntervalSince(desk.time.now))

    #expect(desk.schedules.detail?.history?.first?.at == "15:00")
    #expect(desk.schedules.detail?.history?.first?.state == "running")
    #expect(desk.schedules.detail?.nextRuns.first?.hasPrefix("Mon 23 Nov 09:00") == true)
    #expect(desk.row?.next == "23 Nov 15:00")
  }

  @Test(arguments: ["Good morning", "Opening day"])
  func `while a run begins, the server's next run is not told as one to come`(name: String) async throws {
    let desk = try await ScheduleDesk()
    desk.select(name)
    await desk.openDetail()
    let next = try #require(desk.schedules.detail?.schedule.nextRunAt).date

    desk.time.advance(seconds: next.timeIntervalSince(desk.time.now))
    desk.schedules.clock.advance(to: desk.time.now)

    #expect(desk.schedules.detail?.facts.map(\.name).contains("Next run") == false)

    desk.schedules.clock.advance(to: desk.time.now.addingTimeInterval(60))
    #expect(desk.schedules.detail?.facts.map(\.name).contains("Next run") == true)
  }

  @Test func `a session that is gone is named by its id`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let id = try #require(desk.schedules.selected?.sessionID)
    desk.server.plan(.refused(status: 404, body: "{}")) { if case .session = $0 { true } else { false } }

    await desk.openDetail()

    #expect(desk.schedules.detail?.facts[2] == Fact("From", "a session that is gone (\(id))"))
  }
}

import Testing

@testable import ViewModels

/// The months over the form of a new schedule.
@MainActor
struct ScheduleMonthsTests {
  @Test(arguments: [
    ("", "Europe/Berlin", "Write an expression first: the months show its runs."),
    ("0 25 * * *", "Europe/Berlin", "Fix the expression first: the months show its runs."),
    ("*/7 * * * *", "Europe/Berlin", "Fix the expression first: the months show its runs."),
    ("0 9 * * *", "Mars/Olympus", "Choose a zone first: the months show the runs on its clock."),
  ])
  func `without a usable expression and a zone they say what is missing`(
    cron: String, zone: String, reason: String
  ) async throws {
    let form = ScheduleForm(try await ScheduleDesk(), zone: zone)
    form.type(cron, in: .cron)

    form.form.openMonths()

    #expect(form.form.monthsUnavailable == reason)
    #expect(form.form.months == nil)
  }

  @Test func `what runs once has none`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())

    await form.choose("once", in: .timing)

    #expect(form.form.monthsUnavailable == "What runs once has no months to show.")
  }

  @Test func `while they are open nothing is typed, moved or reviewed`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    form.type("0 9 * * *", in: .cron)
    form.form.openMonths()
    let fields = form.form.fields
    let focus = form.form.focus

    form.form.edit { $0.insert("x") }
    form.form.nextField()
    await form.form.startReview()

    #expect(form.form.fields == fields)
    #expect(form.form.focus == focus)
    #expect(form.form.message == nil)
    form.form.closeSheet()
    #expect(form.form.monthsUnavailable == nil)
  }

  @Test func `they go with the time`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk, zone: "UTC")
    form.type("*/30 * * * *", in: .cron)
    form.form.openMonths()
    #expect(form.form.months?.months.first?.runs == "449 left")

    desk.time.advance(seconds: 1800)
    await form.form.wake(at: desk.time.now)

    #expect(form.form.months?.months.first?.runs == "448 left")
  }

  @Test func `they open at this month again`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    form.form.openMonths()
    form.form.showSheet(from: 6)
    #expect(form.form.sheetPosition == 6)

    form.form.closeSheet()
    form.form.openMonths()

    #expect(form.form.sheetPosition == 0)
  }
}

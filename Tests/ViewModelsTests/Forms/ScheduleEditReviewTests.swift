import MoltFlow
import Simulator
import Testing

@testable import ViewModels

/// The last question before a schedule is changed: what was and what will be.
@MainActor
struct ScheduleEditReviewTests {
  @Test func `it says of all that changes what was and what will be, and of nothing else`() async throws {
    let form = try await ScheduleForm(try await ScheduleDesk(), editing: "Good morning")
    form.type("Autumn", in: .name)
    form.type("30 8 * * MON-FRI", in: .cron)
    await form.choose("berlin", in: .zone)

    await form.form.startReview()

    let review = try #require(form.form.review)
    #expect(review.title == "Change Good morning?")
    #expect(review.answer == .yes)
    #expect(
      form.reviewTexts == [
        "To Клиенты, осень: 9 members, read at 16:00.", "Name: Good morning → Autumn",
        "When: 0 9 * * *\nAt 09:00 every day. → 30 8 * * MON-FRI\nAt 08:30 on weekdays.",
        "Zone: America/New_York (UTC-5) → Europe/Berlin (UTC+1)",
        "Next runs: Sun 22 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours\n"
          + "Mon 23 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours\n"
          + "Tue 24 Nov 09:00 -05:00 · 14:00 UTC · 15:00 yours"
          + " → Mon 23 Nov 08:30 +01:00 · 07:30 UTC\nTue 24 Nov 08:30 +01:00 · 07:30 UTC\n"
          + "Wed 25 Nov 08:30 +01:00 · 07:30 UTC",
        "It stays listed as Daily, which this is not: no document says how to change that.",
        "Quiet hours not checked for 9 people: country unknown",
      ])
  }

  @Test(arguments: [("0 0 9 * * *", "America/New_York"), ("0 9 * * *", "Mars/Olympus")])
  func `runs that can't be worked out here are said to be so`(cron: String, zone: String) async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let id = try #require(desk.schedules.selected).id
    let body = """
      {"id": "\(id)", "name": "Good morning", "status": "active", "schedule_type": "daily",
      "cron_expression": "\(cron)", "timezone": "\(zone)"}
      """
    // Read for the form and for the review.
    for _ in 0..<2 { desk.server.plan(.refused(status: 200, body: body)) { $0 == .schedule(id) } }
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("30 8 * * MON", in: .cron)
    await form.choose("berlin", in: .zone)

    await form.form.startReview()

    let runs = try #require(form.form.review?.lines.first { $0.text == "Next runs" }?.pair)
    #expect(runs.before == "can't be worked out here")
    #expect(runs.after.hasPrefix("Mon 23 Nov 08:30 +01:00 · 07:30 UTC\n"))
  }

  @Test func `times of the new expression from before the change are no runs of its own`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let id = try #require(desk.schedules.selected).id
    let body = """
      {"id": "\(id)", "name": "Good morning", "status": "active", "schedule_type": "daily",
      "cron_expression": "0 9 * * *", "timezone": "America/New_York"}
      """
    // Read for the form and for the review.
    for _ in 0..<2 { desk.server.plan(.refused(status: 200, body: body)) { $0 == .schedule(id) } }
    let form = try await ScheduleForm(desk, editing: "Good morning")
    desk.time.advance(seconds: 10 * 60 + 10)
    form.type("10,25 10 * * *", in: .cron)

    await form.form.startReview()

    // At 10:10 of this day nothing ran.
    let clash = try #require(form.reviewTexts?.first { $0.hasPrefix("Clash") })
    #expect(clash.hasPrefix("Clash (4 of 10 runs): this schedule may send Sun 22 Nov 10:25-10:43 (New York time), its"))
  }

  @Test func `a new text alone leaves the runs as they are`() async throws {
    let form = try await ScheduleForm(try await ScheduleDesk(), editing: "Monthly catalogue")
    form.type("Hello {name}", in: .text)

    await form.form.startReview()

    #expect(
      form.reviewTexts == [
        "To Customers: 2,000 members, read at 16:00.",
        "Caption: “This month's catalogue. Reply STOP to opt out.” → “Hello {name}”",
        "When it runs stays: next on Tuesday 1 December 2026 at 08:00 UTC, that is 09:00 yours.",
        "{name} arrives as it stands here: the server fills in no names.",
      ])
  }

  @Test func `one that is paused stays paused`() async throws {
    let form = try await ScheduleForm(try await ScheduleDesk(), editing: "Weekly offer")
    form.type("Offer", in: .name)

    await form.form.startReview()

    #expect(form.reviewTexts?.last == "It is paused: it runs only once it is resumed.")
  }

  @Test func `a time that comes twice and many runs a day are warned of, as for a new one`() async throws {
    let desk = try await ScheduleDesk()
    let once = try await ScheduleForm(desk, editing: "Opening day")
    await once.choose("berlin", in: .zone)
    once.type("2027-10-31 02:30", in: .time)
    await once.form.startReview()
    #expect(
      once.reviewTexts?.contains(
        "02:30 comes twice that day, at +02:00 and +01:00: which one is taken the server decides.") == true)

    let often = try await ScheduleForm(desk, editing: "Good morning")
    often.type("0 9,17 * * *", in: .cron)
    await often.form.startReview()
    #expect(
      often.reviewTexts?.contains("As often as every 8 h: up to 2 times a day, to 9 recipients each time.") == true)
  }

  @Test(
    arguments: [
      (180.0, nil), (90, "It runs in 90 s as it stands: that run may come before the change."),
      (40, "It runs in 40 s as it stands: that run may come before the change."),
    ] as [(Double, String?)])
  func `a run that is about to come is warned of`(seconds: Double, warning: String?) async throws {
    let desk = try await ScheduleDesk()
    desk.time.advance(seconds: 23 * 3600 - seconds)
    let form = try await ScheduleForm(desk, editing: "Good morning")
    form.type("Autumn", in: .name)

    await form.form.startReview()

    let last = try #require(form.form.review?.lines.last)
    if let warning {
      #expect(last == ReviewLine(warning, mark: .warning))
    } else {
      #expect(last.text.hasPrefix("When it runs stays: next on Sunday 22 November 2026 at 09:00 in New York"))
    }
  }

  @Test func `where nothing is changed it says so, and asks nothing`() async throws {
    let form = try await ScheduleForm(try await ScheduleDesk(), editing: "Good morning")
    form.type(" Good morning ", in: .name)

    await form.form.startReview()

    #expect(form.form.review == nil)
    #expect(form.form.message == "Nothing is changed, so there is nothing to send.")
  }

  @Test func `a time that is over holds up nothing while it is not touched`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Opening day")
    await desk.schedules.pauseSelected()
    desk.time.advance(seconds: 3 * 86_400)
    let form = try await ScheduleForm(desk, editing: "Opening day")
    form.type("Opening", in: .name)

    await form.send()

    #expect(form.form.isFinished)
    #expect(desk.notice == "Changed Opening.")

    let other = try await ScheduleForm(desk, editing: "Opening")
    await other.choose("berlin", in: .zone)
    await other.form.startReview()
    #expect(other.field(.time)?.problem == "This is over: in Berlin it is Tue 24 Nov 2026 16:00 now.")
  }
}

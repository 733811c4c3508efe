import MoltFlow
import Simulator
import Testing

@testable import ViewModels

/// The last question before a schedule is made says how often it will send.
@MainActor
struct ScheduleReviewTests {
  @Test func `runs every five minutes are told with how often that is, as a warning`() async throws {
    let form = ScheduleForm(try await ScheduleDesk(), zone: "UTC")
    await form.fillIn()
    form.type("*/5 * * * *", in: .cron)

    await form.form.startReview()

    let review = try #require(form.form.review)
    #expect(review.answer == .yes)
    #expect(
      review.lines[4...12].map(\.text) == [
        "UTC is the zone of the schedule you made last: check that it fits this one.",
        "Repeats: */5 * * * * on the clock of UTC.", "Every 5 minutes.",
        "First on Saturday 21 November 2026 at 15:05 UTC, that is 16:05 yours.",
        "then Sat 21 Nov 15:10 +00:00 · 16:10 yours", "then Sat 21 Nov 15:15 +00:00 · 16:15 yours",
        "then Sat 21 Nov 15:20 +00:00 · 16:20 yours", "then Sat 21 Nov 15:25 +00:00 · 16:25 yours",
        "As often as every 5 min: up to 288 times a day, to 9 recipients each time.",
      ])
    #expect(review.lines[12].mark == .warning)
  }

  @Test(arguments: [
    ("0 9,17 * * MON", "As often as every 8 h: up to 2 times a day, to 9 recipients each time."),
    ("30 1,2 * * *", "As often as every 30 min: up to 2 times a day, to 9 recipients each time."),
    ("0 9 * * *", nil), ("0 9 1 * *", nil),
  ])
  func `how often is said only of more than one run a day`(text: String, line: String?) async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    await form.fillIn()
    form.type(text, in: .cron)

    await form.form.startReview()

    #expect(form.form.review?.lines.map(\.text).first { $0.hasPrefix("As often as") } == line)
  }

  @Test func `an expression that servers read in different ways is sent, and told, in the form that they read alike`()
    async throws
  {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    await form.fillIn()
    form.type("0 9 * * 1-5", in: .cron)

    await form.form.startReview()
    #expect(
      form.form.review?.lines[4...7].map(\.text) == [
        "Repeats: 0 9 * * MON-FRI on the clock of Europe/Berlin.", "At 09:00 on weekdays.",
        "You typed 0 9 * * 1-5, which means the same.",
        "First on Monday 23 November 2026 at 09:00 in Berlin (UTC+1), that is 08:00 UTC.",
      ])

    form.form.review?.didDraw(0..<1, of: 1, width: 40)
    await form.form.review?.type("y")

    #expect(desk.server.schedules.last?.cronExpression == "0 9 * * MON-FRI")
    #expect(desk.row?.timing == "0 9 * * MON-FRI")
  }

  @Test func `a first run where the clocks change is warned of`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    await form.fillIn()
    form.type("30 2 28 3 *", in: .cron)

    await form.form.startReview()

    let lines = try #require(form.form.review?.lines)
    #expect(
      lines.contains(
        ReviewLine(
          "The first run: 02:30 does not exist that day: runs at 03:00. Servers differ there.", mark: .warning)))
  }

  @Test func `what servers differ in is told once more`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    await form.fillIn()
    form.type("30 2 13 * SUN", in: .cron)

    await form.form.startReview()

    let warnings = try #require(form.form.review?.lines).filter { $0.mark == .warning }.map(\.text)
    #expect(
      warnings.contains(
        "Day and weekday are both set: most servers run when either matches, some only when both do."))
    #expect(warnings.contains { $0.hasPrefix("Sun 28 Mar 2027: 02:30 does not exist;") })
  }

  @Test func `a time that passes under the question is not sent`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    await form.fillIn()
    await form.choose("once", in: .timing)
    form.type("2026-11-21 16:01", in: .time)
    await form.form.startReview()
    desk.time.advance(seconds: 60)

    form.form.review?.didDraw(0..<1, of: 1, width: 40)
    await form.form.review?.type("y")

    #expect(form.form.message == "Not scheduled: the time has passed by now.")
    #expect(form.field(.time)?.problem == "Choose a later time.")
    #expect(desk.server.schedules.count == 5)
  }
}

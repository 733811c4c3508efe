import MoltFlow
import Simulator
import Testing

@testable import ViewModels

/// The kind of a schedule and its expression agree, whichever of them the person changes.
@MainActor
struct ScheduleKindTests {
  @Test(arguments: [
    ("*/5 * * * *", "Cron", "any five fields: minute hour day month weekday"), ("0 9 * * *", "Cron", nil),
    ("0 9 * * 5L", "Cron", nil), ("0 9 * * FRI#2", "Cron", nil), ("30 8 * * MON-WED", "Weekly", ""),
    ("0 9 * * MON", "Weekly", "starts as every Monday at 09:00"),
    ("0 9,17 * * MON", "Cron", nil), ("*/5 * *", "Weekly", ""), ("0 9 1 * MON", "Cron", nil),
    ("0 9 * 2 MON", "Cron", nil), ("0 9 * * 0-6", "Cron", nil),
  ])
  func `an expression that is not of its kind makes it Cron`(text: String, kind: String, detail: String?) async throws {
    let form = ScheduleForm(try await ScheduleDesk())

    form.type(text, in: .cron)

    let chosen = try #require(form.field(.timing)?.picker?.chosen)
    #expect(chosen.title == kind)
    if let detail { #expect(chosen.detail == detail) }
    #expect(form.field(.cron)?.text == text)
  }

  @Test(arguments: [("5 6 * * *", ScheduledMessage.Kind.daily), ("@daily", .daily), ("0 9 1,15 * *", .monthly)])
  func `an expression of its kind leaves the kind`(text: String, kind: ScheduledMessage.Kind) async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    await form.choose(kind.title, in: .timing)

    form.type(text, in: .cron)

    #expect(form.field(.timing)?.picker?.chosen?.title == kind.title)
  }

  @Test func `it is sent as what the form shows, and Enter at the kind keeps it`() async throws {
    let desk = try await ScheduleDesk()
    let form = ScheduleForm(desk)
    await form.fillIn()
    form.type("*/10 9 * * MON", in: .cron)
    while form.form.focused?.id != .timing { form.form.previousField() }
    await form.form.enter()

    await form.send()

    let made = try #require(desk.server.schedules.last)
    #expect(made.kind == .cron)
    #expect(made.cronExpression == "*/10 9 * * MON")
    #expect(desk.row?.timing == "*/10 9 * * MON")
  }

  @Test(arguments: [("daily", "0 9 * * *"), ("weekly", "0 9 * * MON"), ("monthly", "0 9 1 * *")])
  func `the kind Cron keeps the expression that a kind brought, to be edited`(
    kind: String, expression: String
  ) async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    await form.choose(kind, in: .timing)

    await form.choose("cron", in: .timing)

    #expect(form.field(.cron)?.text == expression)
    #expect(form.field(.timing)?.picker?.chosen?.title == "Cron")
  }

  @Test(arguments: ScheduledMessage.Kind.presets, ScheduledMessage.Kind.presets)
  func `a kind writes its expression anew over another kind's`(
    before: ScheduledMessage.Kind, after: ScheduledMessage.Kind
  ) async throws {
    let presets: [ScheduledMessage.Kind: String] = [
      .daily: "0 9 * * *", .weekly: "0 9 * * MON", .monthly: "0 9 1 * *",
    ]
    let form = ScheduleForm(try await ScheduleDesk())
    await form.choose(before.title, in: .timing)
    #expect(form.field(.cron)?.text == presets[before])

    await form.choose(after.title, in: .timing)

    #expect(form.field(.cron)?.text == presets[after])
    #expect(form.field(.timing)?.picker?.chosen?.title == after.title)
  }

  @Test(arguments: ScheduledMessage.Kind.presets)
  func `a kind's expression is sent as it stands, its days by name`(kind: ScheduledMessage.Kind) async throws {
    let form = ScheduleForm(try await ScheduleDesk())

    await form.choose(kind.title, in: .timing)

    let notes = try #require(form.field(.cron)?.notes).map(\.text)
    #expect(!notes.contains { $0.hasPrefix("Sent as") || $0.hasPrefix("W3") })
  }

  @Test func `a kind writes its expression over that of another kind which the person typed`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    form.type("0 9 1 * *", in: .cron)
    #expect(form.field(.timing)?.picker?.chosen?.title == "Cron")

    await form.choose("weekly", in: .timing)

    #expect(form.field(.cron)?.text == "0 9 * * MON")
  }

  @Test func `another kind brings its own expression, and the kind Cron what was written`() async throws {
    let form = ScheduleForm(try await ScheduleDesk())
    form.type("15 9 1 * *", in: .cron)

    await form.choose("daily", in: .timing)
    #expect(form.field(.cron)?.text == "0 9 * * *")
    #expect(form.field(.timing)?.picker?.chosen?.detail == "starts as every day at 09:00")

    await form.choose("cron", in: .timing)
    #expect(form.field(.cron)?.text == "15 9 1 * *")
  }
}

extension ScheduledMessage.Kind {
  /// Those that start with an expression.
  nonisolated fileprivate static var presets: [Self] { [.daily, .weekly, .monthly] }
}

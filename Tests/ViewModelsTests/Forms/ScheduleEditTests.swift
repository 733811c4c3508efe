import Cron
import MoltFlow
import Simulator
import Testing

@testable import ViewModels

/// What is sent of a form to change a schedule: what was changed, and nothing else.
@MainActor
struct ScheduleEditTests {
  /// The change that the form makes once `texts` are typed and a zone is chosen.
  private func change(
    _ name: String, _ texts: [FormField.ID: String] = [:], zone: String? = nil
  ) async throws -> ScheduleChange {
    let content = try await EditScheduleContent(try await ScheduleDesk(), editing: name)
    var fields = content.initialFields()
    for (id, text) in texts { fields.change(id) { $0.input = TextInput(text, isMultiline: id == .text) } }
    if let zone { fields.choose(.zone) { _ in Picker.Option(id: zone, title: zone) } }
    content.refresh(&fields)
    return try content.edit(fields).change
  }

  @Test func `what nobody touched is not sent`() async throws {
    #expect(try await change("Good morning").isEmpty)
    #expect(try await change("Opening day").isEmpty)
    #expect(try await change("Weekly offer").isEmpty)
  }

  @Test(
    arguments: [
      ([.name: " Morning "], ScheduleChange(name: "Morning")),
      ([.text: "\nHello\n\n"], ScheduleChange(messageContent: "Hello")),
      ([.cron: "0 9 * * 1-5"], ScheduleChange(cronExpression: "0 9 * * MON-FRI")),
      ([.name: " Good morning"], ScheduleChange()),
      ([.cron: "0  9 * * 0-6"], ScheduleChange()),
    ] as [([FormField.ID: String], ScheduleChange)])
  func `what was touched is sent, where it is another than before`(
    texts: [FormField.ID: String], expected: ScheduleChange
  ) async throws {
    #expect(try await change("Good morning", texts) == expected)
  }

  @Test func `a zone is sent alone, and only where it is another one`() async throws {
    #expect(try await change("Good morning", zone: "Europe/Berlin") == ScheduleChange(timezone: "Europe/Berlin"))
    #expect(try await change("Good morning", zone: "US/Eastern").isEmpty)
  }

  @Test func `a time is sent as the wall time of its zone`() async throws {
    let change = try await change("Opening day", [.time: "2026-11-24 9:00"])

    #expect(change == ScheduleChange(scheduledTime: "2026-11-24T09:00:00"))
  }

  @Test func `the server has a change once it says each part of it, in whatever words`() async throws {
    let content = try await EditScheduleContent(try await ScheduleDesk(), editing: "Good morning")
    var fields = content.initialFields()
    fields.change(.cron) { $0.input = TextInput("0 9 * * 1-5") }
    fields.change(.text) { $0.input = TextInput("Hello all", isMultiline: true) }
    let edit = try content.edit(fields)
    var said = edit.after

    #expect(edit.asked.answer(of: said) == .done)

    said.cronExpression = "0 9 * * 1-5"
    said.messageContent = "Hello  all\n"
    #expect(edit.asked.answer(of: said) == .done)

    said.messageContent = nil
    #expect(edit.asked.answer(of: said) == .unsaid)

    said.messageContent = "Hello"
    #expect(edit.asked.answer(of: said) == .denied)
  }

  @Test(arguments: [
    ("2026-11-24T09:00:00", true), ("2026-11-24T09:00:00.000000", true), ("2026-11-24T10:00:00+01:00", true),
    ("2026-11-24T09:00:00+01:00", false),
  ])
  func `a time is the one sent as a wall time, or as the moment it is`(said: String, isDone: Bool) async throws {
    let content = try await EditScheduleContent(try await ScheduleDesk(), editing: "Opening day")
    var fields = content.initialFields()
    fields.change(.time) { $0.input = TextInput("2026-11-24 09:00") }
    let edit = try content.edit(fields)
    var schedule = edit.after

    schedule.scheduledTime = said

    #expect((edit.asked.answer(of: schedule) == .done) == isDone)
  }
}

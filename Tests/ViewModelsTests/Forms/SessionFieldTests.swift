import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// A key that may not list sessions can send all the same: the session's id is typed.
@Suite(.timeLimit(.minutes(5))) struct SessionFieldTests {
  private static let why = "The server does not let this key list sessions (needs sessions:read)."
  private static let refusal = Fault.refused(
    status: 403, body: #"{"detail": "missing scope"}"#, headers: ["X-Required-Scopes": "sessions:read"])

  /// The key never may.
  private func rigWithoutSessions(_ scenario: Scenario = .default) async throws -> ConsoleRig {
    var rules = ServerRules.tested
    rules.scopes = .outreach
    return try await ConsoleRig(scenario, rules: rules)
  }

  /// The key may from the second reading on.
  private func rigWithoutSessionsAtFirst() async throws -> ConsoleRig {
    try await ConsoleRig(before: { $0.plan(Self.refusal) { $0 == .sessions } })
  }

  private func write(_ id: String, on rig: ConsoleRig) {
    rig.console.focus(on: .groups)
    rig.select(group: "Клиенты, осень")
    rig.console.openBroadcast()
    rig.write(id, in: .session)
    rig.write("We are open.", in: .text)
  }

  @Test func `the field takes an id, and says why`() async throws {
    let rig = try await rigWithoutSessions()
    rig.console.openBroadcast()

    #expect(rig.field(.session)?.picker == nil)
    #expect(rig.field(.session)?.hint == Self.why + " Type the session's id.")
    #expect(rig.field(.session)?.notes == [])
    #expect(rig.console.form?.hasText == false)
    rig.write("s1", in: .session)

    #expect(rig.field(.session)?.notes == [FormNote(Self.why, kind: .warning)])
  }

  @Test func `a broadcast goes out from the id that was typed, which the review shows as not checked`() async throws {
    let rig = try await rigWithoutSessions()
    let id = try #require(rig.server.sessions.first).id
    write("  \(id) ", on: rig)

    await rig.review()
    #expect(
      rig.console.question?.lines.prefix(3).map(\.text) == [
        "From the session \(id), which could not be checked: the server does not let this key list sessions (needs sessions:read).",
        "To Клиенты, осень: 9 members, read at 16:00.",
        "Needs 9 messages. How many are left this month is not known: the server refused to say (needs usage:read).",
      ])
    #expect(rig.console.question?.lines.first?.mark == .warning)
    await rig.answer("9")

    #expect(rig.server.jobs.count == 9)
    #expect(rig.server.jobs.last?.sessionID == id)
  }

  @Test(arguments: [
    ("", "Type the id of the session to send from."), ("  ", "Type the id of the session to send from."),
    ("my shop", "An id has no blanks in it."),
  ])
  func `an id that can be none is not reviewed`(text: String, problem: String) async throws {
    let rig = try await rigWithoutSessions()
    write(text, on: rig)

    await rig.review()

    #expect(rig.console.question == nil)
    #expect(rig.field(.session)?.problem == problem)
  }

  @Test func `a schedule takes an id as well`() async throws {
    let rig = try await rigWithoutSessions()
    let id = try #require(rig.server.sessions.first).id
    rig.console.openNewSchedule()
    #expect(rig.field(.session)?.hint == Self.why + " Type the session's id.")
    rig.write("Autumn", in: .name)
    rig.write(id, in: .session)
    await rig.choose("Клиенты", in: .group)
    rig.write("We are open.", in: .text)
    rig.write("0 9 * * MON", in: .cron)

    await rig.review()
    #expect(
      rig.console.question?.lines.first?.text
        == "From the session \(id), which could not be checked: the server does not let this key list sessions (needs sessions:read)."
    )
    #expect(
      rig.console.question?.lines[2].text
        == "Needs 9 messages each time it runs. How many are left this month is not known: the server refused to say (needs usage:read)."
    )
    await rig.answer("y")

    #expect(rig.server.schedules.count == 6)
  }

  @Test func `once sessions can be read the picker is back, with the session that was typed`() async throws {
    let rig = try await rigWithoutSessionsAtFirst()
    let id = try #require(rig.server.sessions.first).id
    write(id, on: rig)

    await rig.console.readAgain()

    #expect(rig.field(.session)?.picker?.chosen?.id == id)
    #expect(rig.field(.session)?.picker?.chosen?.unavailable == nil)
    #expect(rig.field(.session)?.hint == "the number it is sent from")
    #expect(rig.field(.session)?.notes == [])
    #expect(rig.field(.text)?.text == "We are open.")
    await rig.review()
    await rig.answer("9")
    #expect(rig.server.jobs.last?.sessionID == id)
  }

  @Test func `an id that is not in the list stays, and is not sent from`() async throws {
    let rig = try await rigWithoutSessionsAtFirst()
    write("nobody", on: rig)
    await rig.console.readAgain()
    #expect(
      rig.field(.session)?.picker?.chosen == Picker.Option(id: "nobody", title: "nobody", detail: "not in the list"))

    rig.write("x", in: .session)
    rig.write("", in: .session)
    await rig.console.form?.enter()
    #expect(rig.field(.session)?.picker?.chosen?.id == "nobody")
    await rig.review()

    #expect(rig.console.question == nil)
    #expect(rig.console.form?.message == "The server does not list that session.")
    #expect(rig.field(.session)?.problem == "Choose another session.")
    #expect(rig.field(.session)?.picker?.chosen?.id == "nobody")
  }

  @Test func `a session chosen before the key may not list them any more stays, as its id`() async throws {
    let rig = try await ConsoleRig()
    let id = try #require(rig.server.sessions.first).id
    await rig.writeBroadcast()
    rig.server.plan(Self.refusal) { $0 == .sessions }

    await rig.review()
    #expect(
      rig.console.question?.lines.first?.text
        == "From the session \(id), which could not be checked: the server does not let this key list sessions (needs sessions:read)."
    )
    rig.console.back()

    #expect(rig.field(.session)?.picker == nil)
    #expect(rig.field(.session)?.text == id)
    #expect(rig.field(.session)?.notes == [FormNote(Self.why, kind: .warning)])
  }

  @Test func `a name that is being looked for when the list goes is taken for no id, nor is the one chosen before`()
    async throws
  {
    let rig = try await ConsoleRig()
    await rig.writeBroadcast(from: "Shop")
    rig.write("Supp", in: .session)
    rig.server.plan(Self.refusal) { $0 == .sessions }

    await rig.console.readAgain()

    #expect(rig.field(.session)?.hint == Self.why + " Type the session's id.")
    #expect(rig.field(.session)?.picker == nil)
    #expect(rig.field(.session)?.text == "")
  }

  @Test func `that sessions may not be listed is told once, and when a person asks`() async throws {
    let rig = try await rigWithoutSessions(.empty)
    let said = "The API key lacks this permission: sessions:read. Add it in the MoltFlow dashboard, then press ^R."
    #expect(rig.notice == said)
    rig.console.back()

    await rig.pass(seconds: 600)
    #expect(rig.notice == nil)
    await rig.console.readAgain()

    #expect(rig.notice == said)
  }
}

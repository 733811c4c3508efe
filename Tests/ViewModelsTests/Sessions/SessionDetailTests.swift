import MoltFlow
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// The rows of the sessions pane, and the drawer of one.
@Suite(.timeLimit(.minutes(5))) struct SessionDetailTests {
  private func rig(_ sessions: String) async throws -> ConsoleRig {
    let rig = try await ConsoleRig(before: { $0.plan(.refused(status: 200, body: sessions)) { $0 == .sessions } })
    rig.console.focus(on: .sessions)
    return rig
  }

  @Test(arguments: [
    ("working", "can send", "working", Tone.good), ("stopped", "can't send", "stopped", .bad),
    ("qr_code", "can't send", "needs QR code", .bad), ("failed", "can't send", "failed", .bad),
    ("hibernating", "may not send", "hibernating", .waiting), ("", "may not send", "unknown", .waiting),
  ])
  func `a row says the state in a word, and which can send`(
    status: String, sending: String, state: String, tone: Tone
  ) async throws {
    let rig = try await rig(#"[{"id": "s1", "name": "Shop", "status": "\#(status)", "phone_number": "15550200456"}]"#)

    let row = try #require(rig.console.sessions.rows.first)
    #expect([row.name, row.number, row.sending, row.state] == ["Shop", "+1555…456", sending, state])
    #expect(row.tone == tone)
    #expect(row.isSelected)
  }

  @Test func `a session without name and number is told by its id`() async throws {
    let rig = try await rig(#"[{"id": "s1"}]"#)

    #expect(rig.console.sessions.rows.first?.name == "s1")
    #expect(rig.console.sessions.rows.first?.number == "no number")
  }

  @Test func `what a later reading leaves out is no news, unless the state is another`() {
    let paired = Session(id: "s1", name: "Shop", status: .working, phoneNumber: "+15550200456", isBusiness: true)

    #expect(paired.merging(Session(id: "s1", name: "Shop", status: .working)) == paired)
    #expect(paired.merging(Session(id: "s1", name: "Shop", status: .qrCode)).phoneNumber == nil)
    #expect(paired.merging(Session(id: "s1", name: "Till", status: .working)).name == "Till")
  }

  @Test func `a reply that leaves the number out does not take it away`() async throws {
    let rig = try await rig(#"[{"id": "s1", "name": "Shop", "status": "working", "phone_number": "15550200456"}]"#)
    rig.server.plan(.refused(status: 200, body: #"{"id": "s1", "name": "Shop", "status": "working"}"#)) {
      $0 == .session("s1")
    }

    await rig.console.openDrawer()

    #expect(rig.console.sessions.detail?.facts.first == Fact("Number", "+15550200456"))
    #expect(rig.console.sessions.rows.first?.number == "+1555…456")
  }

  @Test func `the drawer reads the session and says all that is known of it`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(rules: .plain, network: wire.joined)
    rig.console.focus(on: .sessions)
    wire.forget()
    let session = try #require(rig.server.sessions.first)

    await rig.console.openDrawer()

    let detail = try #require(rig.console.sessions.detail)
    #expect(wire.routes == [.session(Session.ID(rawValue: session.id))])
    #expect(
      detail.facts == [
        Fact("Number", "+15550200001"), Fact("State", "working"), Fact("Sending", "can send"),
        Fact("Account", "WhatsApp Business"), Fact("Made", "24 Jul 17:00"), Fact("Id", session.id),
      ])
    rig.server.setSession(session.id, status: "qr_code")
    await rig.console.readAgain()

    #expect(detail.facts[1] == Fact("State", "qr_code"))
    #expect(
      detail.facts[2]
        == Fact("Sending", "can't send: only a working session can. Connect it in the MoltFlow dashboard."))
  }

  @Test func `a drawer that can't be read says why, and shows what the list said`() async throws {
    let rig = try await ConsoleRig(rules: .plain)
    rig.console.focus(on: .sessions)
    rig.server.plan(.refused(status: 500, body: "")) { if case .session = $0 { true } else { false } }

    await rig.console.openDrawer()

    let detail = try #require(rig.console.sessions.detail)
    #expect(detail.problem == "Can't be read now. The server failed with status 500. Press ^R to see how things stand.")
    #expect(detail.facts[0] == Fact("Number", "+15550200001"))
    await rig.console.readAgain()

    #expect(detail.problem == nil)
  }

  @Test func `where sessions may not be listed the pane says so with the way out`() async throws {
    var rules = ServerRules.tested
    rules.scopes = .outreach
    let rig = try await ConsoleRig(rules: rules)

    #expect(
      rig.console.sessions.emptyText
        == "The server does not let this key list sessions (needs sessions:read). "
        + "Press ^R once it does, or type a session's id.")
  }

  @Test(arguments: [
    (
      403, #"{"detail": "Your plan does not include sessions"}"#,
      "The server does not let this key list sessions (needs another plan). Press ^R once it does, or type a session's id."
    ), (500, "{}", "The server failed with status 500. Press ^R to see how things stand."),
    (200, "[]", "No session yet. Connect a number in the MoltFlow dashboard."),
  ])
  func `without a session the pane says why`(status: Int, body: String, text: String) async throws {
    let rig = try await ConsoleRig(before: { $0.plan(.refused(status: status, body: body)) { $0 == .sessions } })

    #expect(rig.console.sessions.emptyText == text)
  }
}

import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// A send that surely was not carried out: the form stays with its text and says why.
@Suite(.timeLimit(.minutes(5))) struct BroadcastRefusalTests {
  @Test(arguments: [
    (429, #"{"detail": "slow down"}"#, "Too many requests: the server wants a pause. Wait, then press ^R."),
    (
      422, #"{"detail": "quota used up"}"#,
      "The plan does not allow this: quota used up. Change the plan in the MoltFlow dashboard."
    ),
    (401, "{}", "The server refused the API key. Check MOLTFLOW_API_KEY and start again; ^R tries this key once more."),
    (
      403, #"{"detail": "Your plan does not include bulk send"}"#,
      "The plan does not allow this: Your plan does not include bulk send. Change the plan in the MoltFlow dashboard."
    ),
    (
      409, #"{"detail": "busy"}"#,
      "The server can't do this now: busy. Press ^R to see how things stand."
    ),
  ])
  func `a refusal keeps the text, and sends nothing`(status: Int, body: String, message: String) async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    rig.server.plan(.refused(status: status, body: body)) { $0 == .createJob }

    await rig.sendBroadcast()

    #expect(rig.console.form?.message == "Not sent. \(message)")
    #expect(rig.console.form?.review == nil)
    #expect(rig.console.form?.doubt == nil)
    #expect(rig.field(.text)?.text == "We are open.")
    #expect(rig.server.jobs.count == 8)
    #expect(wire.commands == [.createJob])
  }

  @Test func `a field that the server refuses says so at the field`() async throws {
    let rig = try await ConsoleRig()
    let body = #"{"detail": [{"loc": ["body", "message_content"], "msg": "no links, please"}]}"#
    rig.server.plan(.refused(status: 422, body: body)) { $0 == .createJob }

    await rig.sendBroadcast()

    #expect(rig.field(.text)?.problem == "no links, please")
    #expect(rig.console.form?.focused?.id == .text)
  }

  @Test func `after a refusal the same text is sent once it is confirmed again`() async throws {
    let rig = try await ConsoleRig()
    rig.server.plan(.refused(status: 429, body: "{}")) { $0 == .createJob }
    await rig.sendBroadcast()

    await rig.review()
    await rig.answer("9")

    #expect(rig.server.jobs.count == 9)
    #expect(rig.server.jobs.last?.messageContent == "We are open.")
  }

  @Test func `a server away before the list was read gets no POST`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    await rig.writeBroadcast()
    await rig.review()
    rig.server.goAway()

    await rig.answer("9")

    #expect(
      rig.console.form?.message
        == "Not sent: the group can't be read now. "
        + "Can't reach the server: the simulated server is away. Check the network, then press ^R.")
    #expect(wire.commands == [])
    rig.server.comeBack()
    #expect(rig.server.jobs.count == 8)
  }

  @Test(arguments: [Route.jobs, .createJob])
  func `a list that can't be read, or a server away at the POST, leaves no doubt`(last: Route) async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    await rig.writeBroadcast()
    await rig.review()
    let server = rig.server
    wire.after(next: { last == .jobs ? $0.isGroup : $0 == .jobs }) { server.goAway() }

    await rig.answer("9")

    #expect(
      rig.console.form?.message
        == "Not sent. Can't reach the server: the simulated server is away. Check the network, then press ^R.")
    #expect(rig.console.form?.doubt == nil)
    #expect(wire.commands == (last == .jobs ? [] : [.createJob]))
    rig.server.comeBack()
    #expect(rig.server.jobs.count == 8)
  }

  @Test func `a session that stopped since the review is refused by the server`() async throws {
    let rig = try await ConsoleRig(rules: .plain)
    await rig.writeBroadcast()
    await rig.review()
    let session = try #require(rig.server.sessions.first)
    rig.server.setSession(session.id, status: "stopped")

    await rig.answer("9")

    #expect(
      rig.console.form?.message
        == "Not sent. The WhatsApp session can't send: session_id: the session is stopped, not working. "
        + "Connect it in the MoltFlow dashboard, then try again.")
    #expect(rig.server.jobs.count == 8)

    await rig.review()
    #expect(rig.console.form?.review == nil)
    #expect(rig.console.form?.message == "The session can't send now.")
    #expect(rig.field(.session)?.problem == "This session is stopped; only a working one can send.")
  }

  @Test(arguments: [(more: 2, now: "11 members"), (more: -9, now: "0 members")])
  func `a group that changed since the review is not sent to`(more: Int, now: String) async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    await rig.writeBroadcast()
    #expect(rig.field(.group)?.notes.contains { $0.text.contains("no members") } == false)
    await rig.review()
    let id = try #require(rig.console.groups.selectedID)
    let client = rig.console.workplace.client
    if more > 0 {
      let new = (0..<more).map { Member(phone: "+1555019900\($0)") }
      _ = try await client.send(.addMembers(id, new))
    } else {
      let phones = try #require(rig.server.groups.first { $0.id == id.rawValue }).phones
      _ = try await client.send(.removeMembers(id, phones: phones))
    }
    wire.forget()

    await rig.answer("9")

    #expect(
      rig.console.form?.message == "Not sent: the group has \(now) now, you confirmed 9. Review it again.")
    #expect(wire.commands == [])
    #expect(rig.server.jobs.count == 8)
  }

  @Test func `a group without members is told when it is chosen, and can't be reviewed`() async throws {
    let rig = try await ConsoleRig()
    await rig.writeBroadcast(to: "New leads")
    let nobody = FormNote("This group has no members; + in the groups pane adds some.", kind: .warning)
    #expect(rig.field(.group)?.notes == [nobody])

    await rig.review()

    #expect(rig.console.form?.message == "There is nobody to send to.")
    #expect(rig.field(.group)?.problem == "This group has no members; + in the groups pane adds some.")
  }

  @Test func `a server that sends to more than was confirmed is told at once`() async throws {
    let rig = try await ConsoleRig()
    await rig.writeBroadcast()
    await rig.review()
    let session = try #require(rig.server.sessions.first).id
    let group = try #require(rig.console.groups.selectedID).rawValue
    let body = """
      {"id": "j1", "session_id": "\(session)", "custom_group_id": "\(group)", "status": "running",
      "total_recipients": 12, "sent_count": 0, "failed_count": 0}
      """
    rig.server.plan(.refused(status: 201, body: body)) { $0 == .createJob }

    await rig.answer("9")

    #expect(rig.notice == "The server sends to 12 recipients; you confirmed 9. p pauses.")
  }
}

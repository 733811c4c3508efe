import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// A send whose reply does not come, or can't be used: nobody knows whether it was carried out.
@Suite(.timeLimit(.minutes(5))) struct BroadcastLostReplyTests {
  @Test func `a job that was made although its reply was lost is found at once`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    rig.server.plan(.replyLost(.carriedOut))

    await rig.sendBroadcast()

    #expect(rig.server.jobs.count == 9)
    #expect(rig.console.form == nil)
    #expect(rig.notice == "Sending to 9 recipients.")
    #expect(rig.console.jobs.selectedID?.rawValue == rig.server.jobs.last?.id)
    #expect(wire.commands == [.createJob])
  }

  @Test(arguments: [(after: 3.0, foundAt: 5.0), (after: 20.0, foundAt: 30.0)])
  func `a job that appears late is found by the next look`(after: Double, foundAt: Double) async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    rig.server.plan(.replyLost(.delayed(.seconds(after))))
    await rig.sendBroadcast()
    #expect(rig.console.form?.doubt != nil)

    await rig.pass(seconds: foundAt - 0.5)
    #expect(rig.console.form?.doubt != nil)
    await rig.pass(seconds: 0.5)

    #expect(rig.console.form == nil)
    #expect(rig.notice == "Sending to 9 recipients.")
    #expect(rig.server.jobs.count == 9)
    #expect(wire.commands == [.createJob])
  }

  @Test func `while it is not found the form says what is known, and looks twice`() async throws {
    let rig = try await ConsoleRig()
    rig.server.plan(.replyLost(.dropped))

    await rig.sendBroadcast()
    let form = try #require(rig.console.form)
    #expect(
      form.doubtLines == [
        "! No reply came at 16:00:00. It is not sent again by itself.",
        "Not found so far (last looked at 16:00:00); the server may still be creating it. "
          + "It is looked for again at 16:00:05.",
        "^R looks once more. s: it was sent, close this. n: it was not sent, back to the form with its text.",
      ])

    await rig.pass(seconds: 10)
    #expect(
      form.doubtLines[1] == "Not found so far (last looked at 16:00:05); the server may still be creating it. "
        + "It is looked for again at 16:00:30.")

    await rig.pass(seconds: 30)
    #expect(
      form.doubtLines[1] == "Not found so far (last looked at 16:00:30); the server may still be creating it.")
    #expect(form.nextWake == nil)
    #expect(rig.server.jobs.count == 8)
  }

  @Test func `^R looks once more`() async throws {
    let rig = try await ConsoleRig()
    rig.server.plan(.replyLost(.delayed(.seconds(60))))
    await rig.sendBroadcast()
    await rig.pass(seconds: 70)
    #expect(rig.console.form?.doubt != nil)

    await rig.console.readAgain()

    #expect(rig.console.form == nil)
    #expect(rig.server.jobs.count == 9)
  }

  @Test func `in doubt the form takes no key that could send, and can't be left`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    rig.server.plan(.replyLost(.dropped))
    await rig.sendBroadcast()
    let form = try #require(rig.console.form)

    await form.startReview()
    await form.enter()
    form.edit { $0.insert("x") }
    rig.console.back()

    #expect(rig.console.form === form)
    #expect(form.review == nil)
    #expect(rig.field(.text)?.text == "We are open.")
    #expect(rig.notice == "Decide first: was it sent (s), or not (n)? ^R looks once more.")
    #expect(wire.commands == [.createJob])
  }

  @Test func `a person who knows that it was sent closes the form`() async throws {
    let rig = try await ConsoleRig()
    rig.server.plan(.replyLost(.dropped))
    await rig.sendBroadcast()

    rig.console.form?.decideItWasSent()

    #expect(rig.console.form == nil)
    #expect(rig.server.jobs.count == 8)
  }

  @Test func `a person who decides that it was not sent must type the number again`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    rig.server.plan(.replyLost(.dropped))
    await rig.sendBroadcast()

    rig.console.form?.decideItWasNotSent()
    #expect(rig.console.form?.message == "You decided that it was not sent. Review it again to send it.")
    #expect(rig.field(.text)?.text == "We are open.")
    await rig.review()
    await rig.console.question?.submit()
    #expect(wire.commands == [.createJob])
    await rig.answer("9")

    #expect(wire.commands == [.createJob, .createJob])
    #expect(rig.server.jobs.count == 9)
    #expect(rig.console.form == nil)
  }

  @Test func `what was decided not to have been sent and was made late is not sent a second time`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    rig.server.plan(.replyLost(.delayed(.seconds(60))))
    await rig.sendBroadcast()
    rig.console.form?.decideItWasNotSent()
    await rig.review()

    await rig.pass(seconds: 61)
    await rig.answer("9")

    #expect(wire.commands == [.createJob])
    #expect(rig.server.jobs.count == 9)
    #expect(
      rig.console.form?.message
        == "What you decided was not sent was carried out after all. Review it only to send once more.")
    #expect(rig.field(.text)?.text == "We are open.")
  }

  @Test func `a look that fails is not called a look`() async throws {
    let rig = try await ConsoleRig()
    rig.server.plan(.replyLost(.dropped))
    await rig.sendBroadcast()
    await rig.goAway()

    await rig.pass(seconds: 5)

    #expect(
      rig.console.form?.doubtLines[1]
        == "It can't be looked for now (last looked at 16:00:00). "
        + "Can't reach the server: the simulated server is away. Check the network, then press ^R. "
        + "It is looked for again at 16:00:30.")
  }

  @Test func `a reply that can't be read is followed by a look, not by a second send`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(network: wire.joined)
    rig.server.plan(.garbled)

    await rig.sendBroadcast()

    #expect(rig.server.jobs.count == 9)
    #expect(rig.console.form == nil)
    #expect(wire.commands == [.createJob])
  }

  @Test func `a server that fails may have carried it out: the person decides`() async throws {
    let rig = try await ConsoleRig()
    rig.server.plan(.refused(status: 500, body: #"{"detail": "boom"}"#))

    await rig.sendBroadcast()

    #expect(
      rig.console.form?.doubtLines.first
        == "! The server failed with status 500 at 16:00:00. It is not sent again by itself.")
    #expect(rig.server.jobs.count == 8)
  }

  @Test func `a job of another text to the same group is not taken for ours`() async throws {
    let rig = try await ConsoleRig(rules: .plain)
    rig.server.plan(.replyLost(.dropped))
    await rig.sendBroadcast()
    let session = try #require(rig.console.sessions.list.items.first { $0.name == "Shop" })
    let group = try #require(rig.console.groups.selectedID)

    _ = try await rig.console.workplace.client.send(
      .createJob(sessionID: session.id, groupID: group, message: .text("From a colleague.")))
    await rig.pass(seconds: 31)

    #expect(rig.console.form?.doubt != nil)
    #expect(rig.server.jobs.count == 9)
  }

  @Test func `while nobody knows, the form says what was confirmed`() async throws {
    let rig = try await ConsoleRig(rules: .plain)
    rig.server.plan(.replyLost(.dropped))

    await rig.sendBroadcast()

    let facts = try #require(rig.console.form?.doubtFacts)
    #expect(facts.first == "You confirmed “Send to 9 recipients now?”:")
    #expect(facts.contains("From Shop +1555…001, which works."))
    #expect(facts.contains("To Клиенты, осень: 9 members, read at 16:00."))
    #expect(facts.last == "“We are open.”")
    rig.console.form?.decideItWasNotSent()
    #expect(rig.console.form?.doubtFacts == [])
  }
}

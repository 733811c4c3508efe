import MoltFlow
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// Esc, `q` and `^C`: one thing at a time, and nothing is lost unasked.
@Suite(.timeLimit(.minutes(5))) struct LeavingTests {
  @Test func `with nothing to lose quit quits`() async throws {
    let rig = try await ConsoleRig(.empty)

    rig.console.quit()

    #expect(rig.console.isQuitting)
  }

  @Test(arguments: [
    (1, "1 running job goes on without this program."), (3, "3 running jobs go on without this program."),
  ])
  func `quit says that jobs go on`(count: Int, line: String) async throws {
    let rig = try await ConsoleRig.running(count)

    rig.console.quit()

    #expect(rig.console.question?.title == "Quit?")
    #expect(rig.console.question?.lines.map(\.text) == [line])
    #expect(!rig.console.isQuitting)
    await rig.answer("y")
    #expect(rig.console.isQuitting)
  }

  @Test func `quit says what is lost of a form, and of a send in doubt`() async throws {
    let rig = try await ConsoleRig.running(0)
    await rig.writeBroadcast(to: "Customers")

    rig.console.quit()
    #expect(rig.console.question?.lines.map(\.text) == ["What you typed in the form would be lost."])
    rig.console.back()
    rig.server.plan(.replyLost(.dropped))
    await rig.review()
    await rig.answer("9")
    rig.console.quit()

    #expect(
      rig.console.question?.lines.map(\.text) == ["It is not known whether the last send was carried out."])
  }

  @Test func `quit says what is under way`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(1, over: wire)
    await rig.writeBroadcast(to: "Customers")
    await rig.review()
    wire.hold { $0 == .createJob }
    let sending = Task { await rig.answer("9") }
    await wire.holding()

    rig.console.quit()

    #expect(
      rig.console.question?.lines.map(\.text) == [
        "A send is under way; once you leave, you won't see what becomes of it.",
        "1 running job goes on without this program.",
      ])
    wire.release()
    await sending.value
  }

  @Test func `quit asks while an export is under way, although nothing was asked before it`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(0, over: wire)
    rig.console.focus(on: .groups)
    rig.console.openExport()
    wire.hold { if case .exportGroupCSV = $0 { true } else { false } }
    let exporting = Task { await rig.console.form?.startReview() }
    await wire.holding()

    rig.console.quit()

    #expect(
      rig.console.question?.lines.map(\.text) == ["The export is under way; its file would not be written."])
    wire.release()
    await exporting.value
    #expect(rig.files["./Customers.csv"] != nil)
  }

  @Test func `quit says that a command was not seen to be carried out`() async throws {
    let rig = try await ConsoleRig.running(1)
    rig.server.plan(.replyLost(.dropped))
    await rig.console.jobs.pauseSelected()

    rig.console.quit()

    #expect(rig.console.question?.lines.first?.text == "1 command was not seen to be carried out yet.")
  }

  @Test func `Esc closes what is in front, one thing at a time`() async throws {
    let rig = try await ConsoleRig.running(1)
    await rig.console.openDrawer()
    await rig.writeBroadcast(to: "Customers")
    await rig.review()
    rig.console.quit()

    rig.console.back()
    #expect(rig.console.conversation.question == nil)
    #expect(rig.console.form?.review != nil)
    rig.console.back()
    #expect(rig.console.form?.review == nil)
    rig.console.back()
    #expect(rig.console.question?.title == "Leave the form?")
    #expect(rig.console.question?.lines.map(\.text) == ["What you typed would be lost."])
    await rig.answer("y")
    #expect(rig.console.form == nil)
  }

  @Test func `an untouched form closes without a question`() async throws {
    let rig = try await ConsoleRig.running(0)
    rig.console.openBroadcast()

    rig.console.back()

    #expect(rig.console.form == nil)
    #expect(rig.console.question == nil)
  }

  @Test func `a pasted y answers nothing`() async throws {
    let rig = try await ConsoleRig.running(1)
    rig.console.quit()
    rig.draw()

    rig.console.question?.paste("y")

    #expect(!rig.console.isQuitting)
  }
}

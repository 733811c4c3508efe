import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct PasteTests {
  @Test(arguments: ConsoleViewModel.Pane.allCases)
  func `a paste into a list does nothing but say where it belongs`(pane: ConsoleViewModel.Pane) async throws {
    let rig = try await ConsoleRig()
    await rig.press(.character(Character("\(pane.rawValue)")))
    let jobs = rig.server.jobs.map(\.status)

    await rig.paste("qpxry\ndn3\n")

    #expect(rig.notice == "Pasted text goes into a form: open one first, with n, + or b.")
    #expect(rig.console.form == nil && rig.console.question == nil && !rig.console.isQuitting)
    #expect(rig.console.focus == pane)
    #expect(rig.server.jobs.map(\.status) == jobs)
  }

  @Test func `a paste into a field is its text, line ends and all`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("b", .tab, .tab)

    await rig.paste("one\r\nqx\rthree")

    #expect(rig.console.form?.focused?.text == "one\nqx\nthree")
  }

  @Test func `a paste on the button to review says where it belongs`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillBroadcast()
    await rig.press(.tab)

    await rig.paste("late words")

    #expect(rig.notice == "Pasted text goes into a field.")
    #expect(!rig.text.contains("late words"))
  }

  @Test func `a number pasted into a question still needs Enter`() async throws {
    let rig = try await ConsoleRig()
    await Asking.broadcast.ask(rig)

    await rig.paste("48\n")

    #expect(rig.server.jobs.count == 8)
    #expect(rig.console.question != nil)
  }

  @Test func `a pasted y does not answer a question`() async throws {
    let rig = try await ConsoleRig()
    await Asking.resumeJob.ask(rig)

    await rig.paste("y")

    #expect(rig.server.jobs.count { $0.status == .paused } == 1)
  }
}

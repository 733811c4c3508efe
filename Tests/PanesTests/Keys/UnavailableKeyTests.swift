import MoltFlow
import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct UnavailableKeyTests {
  @Test(arguments: [
    (Job.Status.completed, Key("p"), "Only a running job can be paused; this one is completed."),
    (.running, "r", "Only a paused job can be resumed; this one is running."),
    (.cancelled, "x", "This job is already cancelled."),
  ])
  func `a key that can't work is not in the footer, and says why when pressed`(
    status: Job.Status, key: Key, reason: String
  ) async throws {
    let rig = try await ConsoleRig()
    await rig.moveDown { $0.jobs.selected?.status == status }
    #expect(!rig.footer.hasPrefix("\(key.label) ") && !rig.footer.contains("  \(key.label) "))

    await rig.press(key)

    #expect(rig.notice == reason)
  }

  @Test func `a key that can work is in the footer`() async throws {
    let rig = try await ConsoleRig()

    await rig.moveDown { $0.jobs.selected?.status == .running }

    #expect(rig.footer.hasPrefix("p Pause  x Cancel  b Broadcast"))
  }

  @Test(arguments: [("+", "There is no group here. n makes one."), ("e", "There is no group here. n makes one.")])
  func `an empty list says what is missing`(key: Character, reason: String) async throws {
    let rig = try await ConsoleRig(.empty)

    await rig.press("1", .character(key))

    #expect(rig.notice == reason)
  }

  @Test func `the key of the pane that has the focus says nothing, and takes no notice away`() async throws {
    let rig = try await ConsoleRig()
    rig.console.conversation.post(.done, "Made the group Coats.")
    let before = rig.screen

    await rig.press("2")

    #expect(rig.screen == before)
  }

  @Test func `a key without a meaning does nothing`() async throws {
    let rig = try await ConsoleRig()
    let before = rig.screen

    await rig.press("ü", .function(9), .control("t"))

    #expect(rig.screen == before)
  }
}

extension ConsoleRig {
  /// The last line of the screen.
  fileprivate var footer: Substring { text.split(separator: "\n", omittingEmptySubsequences: false).last ?? "" }
}

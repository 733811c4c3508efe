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

  @Test(
    arguments: [
      (["1"], "p", "p Pause works in Jobs (2) and Schedules (3)."),
      (["1", .enter], "r", "r Resume works in Jobs (2) and Schedules (3)."),
      (["2"], "n", "n New works in Groups (1) and Schedules (3)."),
      (["3"], "b", "b Broadcast works in Groups (1) and Jobs (2)."),
      (["2"], "e", "e Rename works in Groups (1) and e Edit in Schedules (3)."),
      (["2"], "-", "- Remove marked works in a group's drawer (1, Enter)."),
    ] as [([Key], Key, String)])
  func `a key of another pane says where it works`(path: [Key], key: Key, sentence: String) async throws {
    let rig = try await ConsoleRig()
    for step in path { await rig.press(step) }

    await rig.press(key)

    #expect(rig.notice == sentence)
  }

  @Test func `from a drawer the key of its pane leads back to it`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("1", .enter, "1")

    #expect(!rig.console.isDrawerOpen && rig.console.focus == .groups)
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

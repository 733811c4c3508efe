import MoltFlow
import Panes
import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct ScheduleEditFormTests {
  @Test func `a schedule is edited in the form of a new one, with what can't be changed as facts`() async throws {
    let rig = try await ConsoleRig()

    await rig.editSchedule()

    try expect(rig, matchesGolden: "schedule-edit")
  }

  @Test func `what somebody else changed stands on top, and theirs beside mine`() async throws {
    let rig = try await ConsoleRig()
    await rig.editSchedule()
    await rig.type(" 2")
    try await rig.changeSchedule(
      named: "Monthly catalogue", ScheduleChange(name: "Catalogue", timezone: "Africa/Cairo"))

    await rig.press(.control("s"))

    try expect(rig, matchesGolden: "schedule-edit-changed-meanwhile")
  }

  @Test func `after a lost reply it says how the server has it`() async throws {
    let rig = try await ConsoleRig()
    await rig.editSchedule()
    await rig.type(" 2")
    await rig.press(.control("s"))
    rig.server.plan(.replyLost(.dropped))

    await rig.press("y")

    try expect(rig, matchesGolden: "schedule-edit-doubt")
  }

  @Test func `before and after stand beside each other where there is room, else below each other`() async throws {
    let rig = try await ConsoleRig(size: Size(columns: 64, rows: 40))
    await Asking.editSchedule.ask(rig)
    #expect(rig.text.contains(/Before +After/))
    #expect(!rig.text.contains("before: "))

    rig.size = Size(columns: 63, rows: 40)
    #expect(!rig.text.contains(/Before +After/))
    #expect(rig.text.contains("│   before: Monthly catalogue  "))
    #expect(rig.text.contains("│   after:  Monthly catalogue 2  "))
  }

  @Test func `from its drawer it is edited too, and the drawer shows the change`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("3")
    await rig.moveDown { $0.schedules.selected?.status == .active }
    await rig.press(.enter, "e")
    await rig.type(" 2")

    await rig.press(.control("s"), "y")

    #expect(rig.console.form == nil)
    #expect(rig.console.schedules.detail?.title == "Monthly catalogue 2")
    #expect(rig.notice == "Changed Monthly catalogue 2.")
  }

  @Test func `a key pressed while the schedule is read keeps the form from opening over something else`() async throws {
    let gate = Gate()
    let rig = try await ConsoleRig(network: { $0.holding(below: "/scheduled-messages/", by: gate) })
    await rig.press("3")
    await rig.moveDown { $0.schedules.selected?.status == .active }

    gate.shut()
    let opening = rig.app.handle(.key("e"), size: rig.size)
    await rig.press("j")
    gate.open()
    await opening?.value

    #expect(rig.console.form == nil)
    #expect(rig.notice == "“Edit Monthly catalogue” was not opened, as you typed on meanwhile: press the key again.")
  }
}

extension ConsoleRig {
  /// Opens the first active schedule to edit it.
  func editSchedule() async {
    await press("3")
    await moveDown { $0.schedules.selected?.status == .active }
    await press("e")
  }
}

import MoltFlow
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// Commands to groups whose replies are lost or late, and drawers that were asked for before them.
@Suite(.timeLimit(.minutes(5))) struct RacingGroupCommandTests {
  private func mark(_ count: Int, in rig: ConsoleRig) async {
    rig.console.focus(on: .groups)
    await rig.console.openDrawer()
    for _ in 0..<count { rig.console.groups.detail?.toggleMark() }
  }

  /// Asks for a group's drawer; its answer is held back, as it was when it was asked for.
  private func openLateDrawer(_ rig: ConsoleRig, over wire: Wire) async -> Task<Void, Never> {
    rig.console.focus(on: .groups)
    wire.hold(next: \.isGroup)
    let opening = Task { await rig.console.openDrawer() }
    await wire.holding()
    return opening
  }

  @Test func `a drawer that was asked for before a deletion does not bring the group back`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(0, over: wire)
    let opening = await openLateDrawer(rig, over: wire)
    rig.console.back()

    await rig.console.groups.askToDelete()
    await rig.answer("9")
    wire.release()
    await opening.value

    #expect(rig.console.groups.rows.isEmpty)
  }

  @Test func `a drawer that was asked for before a new name does not bring the old one back`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(0, over: wire)
    let opening = await openLateDrawer(rig, over: wire)

    rig.console.openRename()
    rig.write("Regulars", in: .name)
    await rig.review()
    await rig.answer("y")
    wire.release()
    await opening.value

    #expect(rig.console.groups.rows.map(\.name) == ["Regulars"])
    #expect(rig.console.groups.detail?.title == "Regulars")
  }

  @Test func `a deletion that was asked for before a new name does not bring the old one back`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(0, over: wire)
    rig.console.focus(on: .groups)
    wire.hold(next: \.isGroup)
    let question = Task { await rig.console.groups.askToDelete() }
    await wire.holding()

    rig.console.openRename()
    rig.write("Regulars", in: .name)
    await rig.review()
    await rig.answer("y")
    wire.release()
    await question.value

    #expect(rig.console.groups.rows.map(\.name) == ["Regulars"])
  }

  @Test func `members are added to the group in the drawer, even while no row is selected`() async throws {
    let rig = try await ConsoleRig.running(0)
    rig.console.focus(on: .groups)
    await rig.console.openDrawer()
    try await rig.makeGroup(named: "Other")
    rig.server.plan(.refused(status: 200, body: #"[{"id": "x", "name": "Other"}]"#)) { $0 == .groups }
    await rig.console.groups.read()
    #expect(rig.console.groups.selectedID == nil)

    rig.console.openAddMembers()

    #expect(rig.console.form?.title == "Add members to Customers")
  }

  @Test func `a drawer that was asked for before members were added shows them`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(0, over: wire)
    let opening = await openLateDrawer(rig, over: wire)

    rig.console.openAddMembers()
    rig.write("+15550140099", in: .numbers)
    await rig.review()
    await rig.answer("y")
    wire.release()
    await opening.value

    #expect(rig.console.groups.detail?.count == 10)
  }

  @Test func `a drawer that was asked for before a removal does not bring the members back`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(0, over: wire)
    await mark(2, in: rig)
    wire.hold(next: \.isGroup)
    let reading = Task { await rig.console.groups.read(asked: true) }
    await wire.holding()

    rig.console.groups.askToRemoveMarked()
    await rig.answer("y")
    wire.release()
    _ = await reading.value

    #expect(rig.console.groups.detail?.count == 7)
  }

  @Test func `a deletion carried out late is found at the second look`() async throws {
    let rig = try await ConsoleRig.running(0)
    await rig.console.groups.askToDelete()
    rig.server.plan(.replyLost(.delayed(.seconds(4))))

    await rig.answer("9")
    #expect(rig.console.groups.rows.map(\.members) == ["deleting…"])
    await rig.pass(seconds: 5)

    #expect(rig.console.groups.rows.isEmpty)
    #expect(rig.notice == "Deleted the group Customers.")
  }

  @Test func `a removal carried out late is found at the second look`() async throws {
    let rig = try await ConsoleRig.running(0)
    await mark(2, in: rig)
    rig.server.plan(.replyLost(.delayed(.seconds(4))))

    rig.console.groups.askToRemoveMarked()
    await rig.answer("y")
    #expect(rig.notice == "No reply to the removal. Reading the group to see what became of it.")
    await rig.pass(seconds: 5)

    #expect(rig.console.groups.detail?.count == 7)
    #expect(rig.notice == "Removed 2 members from Customers.")
  }

  @Test func `a removal that never arrived is said to be not done`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(0, over: wire)
    await mark(2, in: rig)
    rig.server.plan(.replyLost(.dropped))

    rig.console.groups.askToRemoveMarked()
    await rig.answer("y")
    await rig.pass(seconds: 5)

    #expect(rig.console.groups.rows.map(\.members) == ["9 members"])
    #expect(rig.notice == "Asked for the removal, but 2 of 2 members are still in Customers. ^R reads again.")
    #expect(wire.commands.count == 1)
  }

  @Test func `a group read without its members shows nobody as removed`() async throws {
    let rig = try await ConsoleRig.running(0)
    await mark(2, in: rig)
    let id = try #require(rig.console.groups.selectedID)
    rig.server.plan(.replyLost(.dropped))
    rig.server.plan(.refused(status: 200, body: #"{"id": "\#(id)", "name": "Customers"}"#), next: \.isGroup)

    rig.console.groups.askToRemoveMarked()
    await rig.answer("y")

    #expect(rig.notice == "No reply to the removal. Reading the group to see what became of it.")
    #expect(rig.console.groups.detail?.count == 9)
  }

  @Test func `while members are being removed a second removal says so and asks nothing`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(0, over: wire)
    await mark(1, in: rig)
    rig.console.groups.askToRemoveMarked()
    wire.hold { $0.method != .get }
    let removing = Task { await rig.answer("y") }
    await wire.holding()

    rig.console.groups.askToRemoveMarked()

    #expect(rig.console.question == nil)
    #expect(rig.notice == "Already removing…")
    wire.release()
    await removing.value
    #expect(wire.commands.count == 1)
  }

  @Test func `quit says that a group's deletion was not seen to be carried out`() async throws {
    let rig = try await ConsoleRig.running(0)
    await rig.console.groups.askToDelete()
    rig.server.plan(.replyLost(.dropped))
    await rig.answer("9")

    rig.console.quit()

    #expect(rig.console.question?.lines.map(\.text) == ["1 command was not seen to be carried out yet."])
  }
}

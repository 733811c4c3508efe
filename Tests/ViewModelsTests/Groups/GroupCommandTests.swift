import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// Renaming, deleting and removing members.
@Suite(.timeLimit(.minutes(5))) struct GroupCommandTests {
  private func rename(_ rig: ConsoleRig, to name: String) async {
    rig.console.focus(on: .groups)
    rig.console.openRename()
    rig.write(name, in: .name)
    await rig.review()
    await rig.answer("y")
  }

  private func mark(_ count: Int, in rig: ConsoleRig) async {
    rig.console.focus(on: .groups)
    await rig.console.openDrawer()
    for _ in 0..<count { rig.console.groups.detail?.toggleMark() }
  }

  @Test func `renaming shows the server's name`() async throws {
    let rig = try await ConsoleRig.running(0)

    await rename(rig, to: "Regulars")

    #expect(rig.server.groups.map(\.name) == ["Regulars"])
    #expect(rig.console.groups.rows.map(\.name) == ["Regulars"])
    #expect(rig.notice == "Renamed the group to Regulars.")
  }

  @Test func `a rename whose reply was lost is looked at, not repeated`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(0, over: wire)
    rig.server.plan(.replyLost(.carriedOut))

    await rename(rig, to: "Regulars")

    #expect(rig.notice == "Renamed the group to Regulars.")
    #expect(wire.commands.count == 1)
  }

  @Test func `a rename that did not arrive keeps what was typed`() async throws {
    let rig = try await ConsoleRig.running(0)
    rig.server.plan(.replyLost(.dropped))

    await rename(rig, to: "Regulars")

    #expect(rig.console.form?.message == "It is still called Customers.")
    #expect(rig.field(.name)?.text == "Regulars")
  }

  @Test func `deleting asks for the number of members of now`() async throws {
    let rig = try await ConsoleRig.running(0)
    let id = try #require(rig.console.groups.selectedID)
    _ = try await rig.console.workplace.client.send(.addMembers(id, [Member(phone: "+15550140010")]))

    await rig.console.groups.askToDelete()
    let question = try #require(rig.console.question)
    #expect(question.title == "Delete the group Customers?")
    #expect(question.prompt == "Type 10 and press Enter to delete the group, Esc to go back.")
    #expect(
      question.lines.map(\.text) == [
        "Lost: the group and its list of 10 members. It can't be brought back.",
        "Kept: jobs already made go on. A schedule for this group may fail from now on.",
      ])
    await rig.answer("9")
    #expect(rig.server.groups.count == 1)
    question.edit { $0.clear() }
    await rig.answer("10")

    #expect(rig.server.groups.isEmpty)
    #expect(rig.console.groups.rows.isEmpty)
    #expect(rig.notice == "Deleted the group Customers.")
  }

  @Test func `a deletion whose reply was lost is looked at`() async throws {
    let rig = try await ConsoleRig.running(0)
    await rig.console.groups.askToDelete()
    rig.server.plan(.replyLost(.carriedOut))

    await rig.answer("9")

    #expect(rig.notice == "Deleted the group Customers.")
    #expect(rig.console.groups.rows.isEmpty)
  }

  @Test func `a deletion that did not arrive is not claimed`() async throws {
    let rig = try await ConsoleRig.running(0)
    await rig.console.groups.askToDelete()
    rig.server.plan(.replyLost(.dropped))

    await rig.answer("9")

    #expect(rig.notice == "No reply to the deletion. Reading the group to see what became of it.")
    #expect(rig.console.groups.rows.map(\.members) == ["deleting…"])
    await rig.pass(seconds: 5)
    #expect(rig.notice == "Asked for the deletion, but the server still has the group. ^R reads again.")
    #expect(rig.console.groups.rows.map(\.members) == ["9 members"])
  }

  @Test func `a group that another deleted in between goes from the list`() async throws {
    let rig = try await ConsoleRig.running(0)
    let id = try #require(rig.console.groups.selectedID)
    await rig.console.groups.askToDelete()
    _ = try await rig.console.workplace.client.send(.deleteGroup(id))

    await rig.answer("9")

    #expect(rig.notice == "The server does not have the group Customers any more.")
    #expect(rig.console.groups.rows.isEmpty)
  }

  @Test func `a group that can't be read is not deleted`() async throws {
    let rig = try await ConsoleRig.running(0)
    rig.server.goAway()

    await rig.console.groups.askToDelete()

    #expect(rig.console.question == nil)
    #expect(
      rig.notice == "The group can't be read, so nothing is deleted: "
        + "Can't reach the server: the simulated server is away. Check the network, then press ^R.")
  }

  @Test func `marked members are removed by their ids`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(0, over: wire)
    await mark(2, in: rig)

    rig.console.groups.askToRemoveMarked()
    #expect(rig.console.question?.title == "Remove 2 members from Customers?")
    #expect(rig.console.question?.lines.map(\.text) == ["+15550140001 Person 1", "+15550140002 Person 2"])
    await rig.answer("y")

    #expect(rig.server.groups.first?.phones.first == "+15550140003")
    #expect(rig.console.groups.detail?.count == 7)
    #expect(rig.console.groups.detail?.marked == [])
    #expect(rig.notice == "Removed 2 members from Customers.")
    #expect(wire.commands.count == 1)
  }

  @Test func `where ids are refused the numbers are tried`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig.running(0, rules: .plain, over: wire)
    await mark(1, in: rig)
    for _ in 0..<2 { rig.server.plan(.refused(status: 422, body: #"{"detail": "member_ids"}"#)) }

    rig.console.groups.askToRemoveMarked()
    await rig.answer("y")

    #expect(rig.server.groups.first?.memberCount == 8)
    #expect(rig.notice == "Removed 1 member from Customers.")
    #expect(wire.commands.count == 3)
  }

  @Test func `a server that says yes and removes nobody is not believed`() async throws {
    let rig = try await ConsoleRig.running(0)
    await mark(2, in: rig)
    rig.server.plan(.refused(status: 200, body: "{}"))

    rig.console.groups.askToRemoveMarked()
    await rig.answer("y")

    #expect(rig.console.groups.rows.map(\.members) == ["removing…"])
    await rig.pass(seconds: 5)
    #expect(rig.notice == "Asked for the removal, but 2 of 2 members are still in Customers. ^R reads again.")
    #expect(rig.console.groups.rows.map(\.members) == ["9 members"])
  }

  @Test func `members of a group that is gone can't be removed, and the drawer closes`() async throws {
    let rig = try await ConsoleRig.running(0)
    let id = try #require(rig.console.groups.selectedID)
    await mark(1, in: rig)
    _ = try await rig.console.workplace.client.send(.deleteGroup(id))

    rig.console.groups.askToRemoveMarked()
    await rig.answer("y")

    #expect(rig.notice == "The server does not have the group Customers any more.")
    #expect(rig.console.groups.detail == nil)
    #expect(rig.console.groups.rows.isEmpty)
  }

  @Test func `added members show in the open drawer`() async throws {
    let rig = try await ConsoleRig.running(0)
    await mark(0, in: rig)
    rig.console.openAddMembers()
    rig.write("+15550140099", in: .numbers)
    await rig.review()

    await rig.answer("y")

    #expect(rig.console.groups.detail?.count == 10)
  }
}

import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// A server that shows only some of a group's members, or none, whatever it is asked.
@Suite(.timeLimit(.minutes(5))) struct UnlistedMembersTests {
  /// The group of nine, Customers.
  private func start() async throws -> (rig: ConsoleRig, group: CustomGroup) {
    let rig = try await ConsoleRig.running(0)
    rig.console.focus(on: .groups)
    return (rig, try #require(rig.console.groups.selected))
  }

  /// Lets the next readings of the group say no more than `fields`, and the export fail.
  private func hide(_ group: CustomGroup, _ fields: String, in rig: ConsoleRig) {
    let body = #"{"id": "\#(group.id.rawValue)", "name": "Customers", \#(fields)}"#
    for _ in 0..<8 { rig.server.plan(.refused(status: 200, body: body), next: \.isGroup) }
    for _ in 0..<4 { rig.server.plan(.refused(status: 403, body: "")) { $0 == .exportGroupJSON(group.id) } }
  }

  @Test func `a drawer without members says that the server lists none`() async throws {
    let (rig, group) = try await start()
    hide(group, #""member_count": 9"#, in: rig)

    await rig.console.openDrawer()

    #expect(rig.console.groups.detail?.note == "9 members")
    #expect(rig.console.groups.detail?.emptyText == "The server does not list the members of this group.")
  }

  @Test func `where the server lists members only in its export they come from there`() async throws {
    let (rig, group) = try await start()
    let body = #"{"id": "\#(group.id.rawValue)", "name": "Customers", "member_count": 9}"#
    rig.server.plan(.refused(status: 200, body: body), next: \.isGroup)

    await rig.console.openDrawer()

    #expect(rig.console.groups.detail?.count == 9)
    #expect(rig.console.groups.detail?.emptyText == nil)
  }

  @Test(arguments: [100, 101])
  func `a hundred members are the whole group where the list of groups says so`(count: Int) async throws {
    let (rig, _) = try await start()
    let phones = (0..<100).map { "+1555016\(1000 + $0)" }
    try await rig.makeGroup(named: "Hundred", members: phones.map { Member(phone: $0) })
    await rig.console.readAgain()
    rig.select(group: "Hundred")
    var group = try #require(rig.console.groups.selected)
    group.memberCount = count
    rig.console.groups.apply(group)
    hide(group, "\"members\": [\(phones.map { "\"\($0)\"" }.joined(separator: ","))]", in: rig)

    await rig.writeBroadcast(to: "Hundred")
    await rig.review()

    #expect((rig.console.question?.title == "Send to 100 recipients now?") == (count == 100))
    #expect((rig.console.question == nil) == (count == 101))
  }

  @Test func `a part of an unknown number is shown as such`() async throws {
    let (rig, group) = try await start()
    hide(group, #""members": ["+15550140001", "+15550140002"], "has_more": true"#, in: rig)

    await rig.console.openDrawer()
    #expect(rig.console.groups.detail?.note == "2+ members")
    rig.console.groups.detail?.toggleMark()
    await rig.wake()

    #expect(rig.console.groups.detail?.note == "1 marked, 2+")
    #expect(rig.console.groups.rows.map(\.members) == ["9 members"])
  }

  @Test func `a group whose size nobody says is not deleted`() async throws {
    let (rig, group) = try await start()
    hide(group, #""members": ["+15550140001"], "has_more": true"#, in: rig)

    await rig.console.groups.askToDelete()

    #expect(rig.console.question == nil)
    #expect(rig.notice == "The server does not say how many members the group has, so nothing is deleted.")
  }

  @Test func `to a group whose size nobody says nothing is sent`() async throws {
    let (rig, group) = try await start()
    await rig.writeBroadcast(to: "Customers")
    hide(group, #""members": ["+15550140001"], "has_more": true"#, in: rig)

    await rig.review()

    #expect(rig.console.question == nil)
    #expect(
      rig.console.form?.message == "The server does not say how many members the group has, so nothing can be sent.")
  }

  @Test func `a broadcast is not sent once the server does not say the size any more`() async throws {
    let (rig, group) = try await start()
    await rig.writeBroadcast(to: "Customers")
    await rig.review()
    hide(group, #""members": ["+15550140001"], "has_more": true"#, in: rig)

    await rig.answer("9")

    #expect(rig.server.jobs.isEmpty)
    #expect(
      rig.console.form?.message == "Not sent: the server does not say any more how many members the group has.")
  }

  @Test func `who is not among the members that came is not taken for removed`() async throws {
    let (rig, group) = try await start()
    await rig.console.openDrawer()
    rig.console.groups.detail?.toggleMark()
    hide(group, #""member_count": 9, "members": ["+15550140009"]"#, in: rig)

    rig.console.groups.askToRemoveMarked()
    await rig.answer("y")
    await rig.pass(seconds: 5)

    #expect(
      rig.notice == "Asked for the removal, but the server does not list all of the group's members. ^R reads again.")
  }

  @Test func `of those seen to be left it is said that there may be more`() async throws {
    let (rig, group) = try await start()
    await rig.console.openDrawer()
    for _ in 0..<2 { rig.console.groups.detail?.toggleMark() }
    hide(group, #""member_count": 9, "members": ["+15550140001"]"#, in: rig)

    rig.console.groups.askToRemoveMarked()
    await rig.answer("y")
    await rig.pass(seconds: 5)

    #expect(
      rig.notice
        == "Asked for the removal, but at least 1 of 2 members are still in Customers. ^R reads again.")
  }
}

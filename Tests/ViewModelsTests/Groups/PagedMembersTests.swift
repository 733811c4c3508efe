import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// A server that shows a hundred members of a group at a time.
@Suite(.timeLimit(.minutes(5))) struct PagedMembersTests {
  /// The drawer of the group of 310.
  private func open(over wire: Wire = Wire()) async throws -> (rig: ConsoleRig, detail: GroupDetailViewModel) {
    var rules = ServerRules.tested
    rules.dialect.insert(.pagedMembers)
    let rig = try await ConsoleRig(rules: rules, network: wire.joined)
    rig.console.focus(on: .groups)
    rig.select(group: name)
    await rig.console.openDrawer()
    wire.forget()
    return (rig, try #require(rig.console.groups.detail))
  }

  private let name = "お得意様 🌸"

  private func scroll(_ rig: ConsoleRig, by lines: Int) async {
    rig.console.moveSelection(by: lines)
    await rig.wake()
  }

  /// Marks the members 250 and 251.
  private func markTwo(_ rig: ConsoleRig, _ detail: GroupDetailViewModel) async {
    for lines in [99, 100, 50] { await scroll(rig, by: lines) }
    for _ in 0..<2 { detail.toggleMark() }
    await rig.wake()
  }

  @Test func `the drawer says how many of the members are here`() async throws {
    let (_, detail) = try await open()

    #expect(detail.count == 100)
    #expect(detail.note == "100 of 310 members")
    detail.toggleMark()
    #expect(detail.note == "1 marked, 100 of 310")
  }

  @Test func `what is scrolled to is read, page by page and no further`() async throws {
    let wire = Wire()
    let (rig, detail) = try await open(over: wire)

    await scroll(rig, by: 70)
    #expect(wire.count(\.isGroup) == 0)
    await scroll(rig, by: 20)
    #expect(detail.note == "200 of 310 members")
    #expect(detail.position == 90)
    for _ in 0..<3 { await scroll(rig, by: 100) }

    #expect(detail.note == "310 members")
    #expect(detail.members?.map(\.phone) == rig.server.groups.first { $0.name == name }?.phones)
    #expect(wire.count(\.isGroup) == 3)
  }

  @Test func `a page that brings nothing new is the last`() async throws {
    let wire = Wire()
    let (rig, detail) = try await open(over: wire)
    let first = try #require(detail.row(0)).phone
    rig.server.plan(
      .refused(
        status: 200, body: #"{"id": "\#(detail.group.id)", "members": ["\#(first)"], "total": 310, "offset": 0}"#),
      next: \.isGroup)

    for lines in [99, -1, 1] { await scroll(rig, by: lines) }

    #expect(wire.count(\.isGroup) == 1)
    #expect(detail.note == "100 of 310 members")
  }

  @Test func `a page that can't be read is said, and read when the reader moves on`() async throws {
    let (rig, detail) = try await open()
    rig.server.plan(.refused(status: 500, body: ""), next: \.isGroup)

    await scroll(rig, by: 99)
    #expect(rig.notice == "The server failed with status 500. Press ^R to see how things stand.")
    #expect(detail.note == "100 of 310 members")
    await scroll(rig, by: -1)

    #expect(detail.note == "200 of 310 members")
  }

  @Test func `a page that a removal overtook is not taken`() async throws {
    let wire = Wire()
    let (rig, detail) = try await open(over: wire)
    detail.toggleMark()
    wire.hold(next: \.isGroup)
    rig.console.moveSelection(by: 98)
    let reading = rig.console.wake(at: rig.time.now)
    await wire.holding()

    rig.console.groups.askToRemoveMarked()
    await rig.answer("y")
    wire.release()
    await reading.value

    #expect(detail.note == "309 members")
  }

  @Test func `once several pages are here, all is read again in one request`() async throws {
    let wire = Wire()
    let (rig, detail) = try await open(over: wire)
    await scroll(rig, by: 99)
    detail.toggleMark()
    wire.forget()

    await rig.console.readAgain()

    #expect(wire.count(\.isGroup) == 1)
    #expect(wire.count(\.isExport) == 1)
    #expect(detail.note == "1 of 310 marked")
    #expect(detail.position == 100)
  }

  @Test func `removed members of a later page are seen to be gone`() async throws {
    let (rig, detail) = try await open()
    await markTwo(rig, detail)
    let gone = detail.markedMembers.map(\.phone)

    rig.console.groups.askToRemoveMarked()
    await rig.answer("y")

    #expect(rig.notice == "Removed 2 members from \(name).")
    let group = try #require(rig.server.groups.first { $0.name == name })
    #expect(group.memberCount == 308)
    #expect(Set(group.phones).isDisjoint(with: gone))
    #expect(detail.note == "308 members")
  }

  @Test func `members of a later page that are still there are not taken for gone`() async throws {
    let (rig, detail) = try await open()
    await markTwo(rig, detail)
    rig.server.plan(.refused(status: 200, body: "{}"))

    rig.console.groups.askToRemoveMarked()
    await rig.answer("y")
    #expect(rig.console.groups.rows.first(where: \.isSelected)?.members == "removing…")
    await rig.pass(seconds: 5)

    #expect(rig.notice == "Asked for the removal, but 2 of 2 members are still in \(name). ^R reads again.")
  }

  @Test func `where the export is refused the pages are read`() async throws {
    let wire = Wire()
    let (rig, detail) = try await open(over: wire)
    await scroll(rig, by: 99)
    wire.forget()
    rig.server.plan(.refused(status: 403, body: ""), next: \.isExport)

    await rig.console.readAgain()

    #expect(detail.note == "310 members")
    #expect(wire.count(\.isGroup) == 4)
  }

  @Test func `who is added is told from who is on a later page already`() async throws {
    let (rig, detail) = try await open()
    let known = try #require(rig.server.groups.first { $0.name == name }?.phones.last)
    rig.console.openAddMembers()
    rig.write("\(known)\n+15559990001", in: .numbers)
    await rig.review()

    await rig.answer("y")

    #expect(rig.notice == "\(name): 2 pasted, 1 new, 1 already there.")
    #expect(detail.note == "311 members")
  }

  @Test func `where the list can't be had whole nobody is called new`() async throws {
    let (rig, _) = try await open()
    rig.console.openAddMembers()
    rig.write("+15559990001", in: .numbers)
    await rig.review()
    for _ in 0..<2 { rig.server.plan(.refused(status: 403, body: ""), next: \.isExport) }
    let group = try #require(rig.console.groups.detail?.group)
    let first = try #require(group.members?.first).phone
    for _ in 0..<2 {
      let body = #"{"id": "\#(group.id.rawValue)", "name": "A", "member_count": 310, "members": ["\#(first)"]}"#
      for _ in 0..<2 { rig.server.plan(.refused(status: 200, body: body), next: \.isGroup) }
    }

    await rig.answer("y")

    #expect(
      rig.notice == "\(name): what was added is not known: the server lists only 1 of 310 members.")
  }

  @Test func `a broadcast goes to the number that the server counts, not to the page`() async throws {
    let (rig, _) = try await open()
    await rig.writeBroadcast(to: name)

    await rig.review()

    #expect(rig.console.question?.title == "Send to 310 recipients now?")
  }
}

nonisolated extension Route {
  fileprivate var isExport: Bool { if case .exportGroupJSON = self { true } else { false } }
}

import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// Making groups and adding people, through the forms.
@Suite(.timeLimit(.minutes(5))) struct GroupFormTests {
  private func open(_ name: String, numbers: String = "", over wire: Wire = Wire()) async throws -> ConsoleRig {
    let rig = try await ConsoleRig(.empty, network: wire.joined)
    rig.console.openNewGroup()
    rig.write(name, in: .name)
    rig.write(numbers, in: .numbers)
    await rig.review()
    wire.forget()
    return rig
  }

  private func lines(_ count: Int, from first: Int = 1) -> String {
    (first..<first + count).map { "+155501\(100_000 + $0)" }.joined(separator: "\n")
  }

  @Test func `a group without numbers is made empty and selected`() async throws {
    let wire = Wire()
    let rig = try await open(" Coats ", over: wire)
    #expect(rig.console.question?.title == "Make the group Coats?")

    await rig.answer("y")

    #expect(rig.server.groups.map(\.name) == ["Coats"])
    #expect(rig.notice == "Made the group Coats. + adds members.")
    #expect(rig.console.groups.selected?.name == "Coats")
    #expect(wire.commands == [.createGroup])
  }

  @Test func `more than a thousand numbers go in calls of a thousand`() async throws {
    let wire = Wire()
    let rig = try await open("Coats", numbers: lines(2300), over: wire)

    await rig.answer("y")

    let id = try #require(rig.console.groups.selectedID)
    #expect(wire.commands == [.createGroup, .addMembers(id), .addMembers(id), .addMembers(id)])
    #expect(rig.server.groups.first?.memberCount == 2300)
    #expect(rig.notice == "Made the group Coats: 2,300 pasted, 2,300 new.")
    #expect(rig.console.groups.rows.first?.members == "2,300 members")
  }

  @Test func `what was pasted is accounted for, line by line`() async throws {
    let rig = try await open("Coats", numbers: lines(4))
    await rig.answer("y")
    rig.console.openAddMembers()
    var pasted = lines(35).split(separator: "\n").map(String.init)
    pasted.insert("nobody", at: 4)
    pasted.insert("12", at: 8)

    rig.write(pasted.joined(separator: "\r\n"), in: .numbers)
    await rig.review()
    #expect(rig.console.question?.title == "Add 35 numbers to Coats?")
    await rig.answer("y")

    #expect(rig.notice == "Coats: 37 pasted, 31 new, 4 already there, 2 unreadable (lines 5, 9).")
    #expect(rig.server.groups.first?.memberCount == 35)
  }

  @Test func `a group whose reply was lost is found, made once, and gets its members`() async throws {
    let wire = Wire()
    let rig = try await open("Coats", numbers: lines(2), over: wire)
    rig.server.plan(.replyLost(.carriedOut))

    await rig.answer("y")

    #expect(rig.server.groups.map(\.memberCount) == [2])
    #expect(wire.count { $0 == .createGroup } == 1)
    #expect(rig.notice == "Made the group Coats: 2 pasted, 2 new.")
  }

  @Test(arguments: [
    Fault.replyLost(.delayed(.seconds(3))), .replyLost(.delayed(.seconds(20))), .replyLost(.dropped), .garbled,
    .refused(status: 500, body: ""), .refused(status: 429, body: ""), .refused(status: 422, body: ""),
    .refused(status: 401, body: ""), .refused(status: 403, body: #"{"detail": "Plan limit reached"}"#),
  ])
  func `under every fault no second group is asked for`(fault: Fault) async throws {
    let wire = Wire()
    let rig = try await open("Coats", numbers: lines(2), over: wire)
    rig.server.plan(fault)

    await rig.answer("y")
    await rig.pass(seconds: 40)

    #expect(wire.count { $0 == .createGroup } == 1)
    #expect(rig.console.form != nil || rig.server.groups.map(\.memberCount) == [2])
    #expect(rig.console.form == nil || rig.field(.numbers)?.text == lines(2))
  }

  @Test(arguments: [5.0, 30.0])
  func `a group that is found late gets its members only after another look of the person`(
    seconds: Double
  ) async throws {
    let wire = Wire()
    let rig = try await open("Coats", numbers: lines(2), over: wire)
    rig.console.back()
    rig.console.form?.nextField()
    await rig.review()
    rig.server.plan(.replyLost(.delayed(.seconds(seconds - 2))))
    await rig.answer("y")
    #expect(rig.console.form?.doubt != nil)

    await rig.pass(seconds: seconds)
    let form = try #require(rig.console.form)
    #expect(form.doubt == nil)
    #expect(form.title == "Add members to Coats")
    #expect(form.message == "The group Coats was made after all. Review to add the members.")
    #expect(form.visible.map(\.id) == [.numbers])
    #expect(form.isOnReviewButton)
    #expect(rig.field(.numbers)?.text == lines(2))
    #expect(rig.server.groups.map(\.memberCount) == [0])

    await rig.review()
    #expect(rig.console.question?.title == "Add 2 numbers to Coats?")
    await rig.answer("y")
    #expect(rig.console.form == nil)
    #expect(rig.notice == "Coats: 2 pasted, 2 new.")
    #expect(rig.server.groups.map(\.memberCount) == [2])
    #expect(wire.count { $0 == .createGroup } == 1)
  }

  @Test func `a group without numbers that is found late ends the form`() async throws {
    let rig = try await open("Coats")
    rig.server.plan(.replyLost(.delayed(.seconds(3))))
    await rig.answer("y")

    await rig.pass(seconds: 5)

    #expect(rig.console.form == nil)
    #expect(rig.notice == "Made the group Coats. + adds members.")
  }

  @Test func `a group decided not to have been made, and made late, is not made again`() async throws {
    let wire = Wire()
    let rig = try await open("Coats", numbers: lines(2), over: wire)
    rig.server.plan(.replyLost(.delayed(.seconds(3))))
    await rig.answer("y")
    rig.console.form?.decideItWasNotSent()
    await rig.pass(seconds: 4)

    await rig.review()

    #expect(rig.console.question == nil)
    #expect(rig.console.form?.title == "Add members to Coats")
    #expect(rig.console.form?.message == "The group Coats was made after all. Review to add the members.")
    #expect(wire.count { $0 == .createGroup } == 1)
    #expect(rig.server.groups.map(\.memberCount) == [0])
  }

  @Test func `numbers that could not be added stay in the form, and the group is not made again`() async throws {
    let wire = Wire()
    let rig = try await open("Coats", numbers: lines(3), over: wire)
    rig.server.plan(.refused(status: 500, body: "")) { if case .addMembers = $0 { true } else { false } }

    await rig.answer("y")
    let form = try #require(rig.console.form)
    #expect(
      form.message == "Made the group Coats: 3 pasted, 0 new, 3 not added. "
        + "The server failed with status 500. Press ^R to see how things stand.")
    #expect(form.title == "Add members to Coats")
    #expect(form.visible.map(\.id) == [.numbers])
    await rig.review()
    await rig.answer("y")

    #expect(rig.console.form == nil)
    #expect(rig.notice == "Coats: 3 pasted, 3 new.")
    #expect(wire.count { $0 == .createGroup } == 1)
    #expect(rig.server.groups.map(\.memberCount) == [3])
  }

  @Test func `a call that fails in the middle says what was added, and sending again adds the rest`() async throws {
    let rig = try await open("Coats")
    await rig.answer("y")
    let id = try #require(rig.console.groups.selectedID)
    rig.console.openAddMembers()
    rig.write(lines(1500), in: .numbers)
    await rig.review()
    rig.server.plan(.replyLost(.carriedOut)) { $0 == .addMembers(id) }

    await rig.answer("y")
    #expect(
      rig.console.form?.message == "Coats: 1,500 pasted, 1,000 new, 500 not added. "
        + "The server's answer was lost: the simulated connection was cut. Press ^R to see how things stand.")
    await rig.review()
    await rig.answer("y")

    #expect(rig.notice == "Coats: 1,500 pasted, 500 new, 1,000 already there.")
    #expect(rig.server.groups.first?.memberCount == 1500)
  }

  @Test func `a group needs a name, and members a number`() async throws {
    let rig = try await open("")
    #expect(rig.console.question == nil)
    #expect(rig.field(.name)?.problem == "Give it a name.")

    rig.write(String(repeating: "x", count: 256), in: .name)
    await rig.review()
    #expect(rig.field(.name)?.problem == "Too long: 256 of 255 characters.")

    rig.write("Coats", in: .name)
    await rig.review()
    await rig.answer("y")
    rig.console.openAddMembers()
    await rig.review()
    #expect(rig.field(.numbers)?.problem == "Paste or type at least one number.")
  }
}

import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

@Suite(.timeLimit(.minutes(5))) struct CreationTests {
  private func creation(of name: String, on rig: ConsoleRig) -> Creation<CustomGroup> {
    let client = rig.console.workplace.client
    return Creation(
      list: { () async throws(APIError) in try await client.send(.groups()).items },
      isOurs: { $0.name == name },
      create: { () async throws(APIError) in try await client.send(.createGroup(name: name)) })
  }

  @Test func `a creation that is answered is what the server says`() async throws {
    let rig = try await ConsoleRig(.empty)

    guard case .created(let group) = await creation(of: "Coats", on: rig).run() else { return #expect(Bool(false)) }

    #expect(group.id.rawValue == rig.server.groups.first?.id)
  }

  @Test func `one that was there before is never taken for ours`() async throws {
    let rig = try await ConsoleRig(.empty)
    _ = try await rig.console.workplace.client.send(.createGroup(name: "Coats"))
    rig.server.plan(.replyLost(.dropped))

    guard case .inDoubt(let known, let cause, let unread) = await creation(of: "Coats", on: rig).run() else {
      return #expect(Bool(false))
    }

    #expect(known.map(\.rawValue) == rig.server.groups.map(\.id))
    #expect(cause == .replyLost(reason: "the simulated connection was cut"))
    #expect(unread == nil)
  }

  @Test func `a list that can't be read after a lost reply is said`() async throws {
    let wire = Wire()
    let rig = try await ConsoleRig(.empty, network: wire.joined)
    let server = rig.server
    server.plan(.garbled)
    wire.after(next: { $0 == .createGroup }) { server.goAway() }

    guard case .inDoubt(_, _, let unread) = await creation(of: "Coats", on: rig).run() else {
      return #expect(Bool(false))
    }

    #expect(unread == .unreachable(reason: "the simulated server is away"))
  }
}

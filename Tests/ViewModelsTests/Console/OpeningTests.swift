import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

@Suite(.timeLimit(.minutes(5))) struct OpeningTests {
  @Test func `once the selected row has gone there is nothing to open before another one is chosen`() async throws {
    let rig = try await ConsoleRig(.empty, rules: .plain)
    for name in ["Lamps", "Coats"] { try await rig.makeGroup(named: name) }
    await rig.console.readAgain()
    rig.console.focus(on: .groups)
    rig.select(group: "Coats")
    #expect(rig.console.openUnavailable == nil)

    let coats = try #require(rig.console.groups.selectedID)
    _ = try await rig.console.workplace.client.send(.deleteGroup(coats))
    await rig.console.readAgain()

    #expect(rig.console.openUnavailable == "The row you were on is gone: choose one first.")
    rig.select(group: "Lamps")
    #expect(rig.console.openUnavailable == nil)
    rig.console.focus(on: .jobs)
    #expect(rig.console.openUnavailable == "There is nothing to open here.")
  }
}

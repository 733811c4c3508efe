import MoltFlow
import Panes
import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

/// A broadcast from a session that sends already, to 60 people in India, where it is evening, and 70 in Germany.
@Suite struct BroadcastWarningsScreenTests {
  private func written(size: Size = Size(columns: 120, rows: 40)) async throws -> ConsoleRig {
    let rig = try await ConsoleRig(size: size, rules: .plain)
    let india = (0..<60).map { Member(phone: "+9198\(5_000_000 + $0)") }
    let germany = (0..<70).map { Member(phone: "+4915\(5_000_000 + $0)") }
    try await rig.makeGroup(named: "Winter", members: india + germany)
    await rig.press(.control("r"), "1")
    await rig.moveDown { $0.groups.selected?.name == "Winter" }
    await rig.press(.enter, "b")
    await rig.fill("Shop")
    await rig.press(.tab)
    await rig.paste("Our coats are here.")
    return rig
  }

  @Test func `the form warns below the group of what a send would run into now`() async throws {
    let rig = try await written()

    try expect(rig, matchesGolden: "broadcast-warned")
  }

  @Test func `the question warns before the number is typed`() async throws {
    let rig = try await written()

    await rig.press(.control("s"))

    try expect(rig, matchesGolden: "question-broadcast-warned")
  }

  @Test func `on a low screen every warning is read before the answer is taken`() async throws {
    let rig = try await written(size: ScreenSize.small.size)
    await rig.press(.control("s"))
    await rig.type("130\n")
    #expect(rig.console.question?.isActing == false)
    let jobs = rig.server.jobs.count

    var seen = rig.text
    for _ in 0..<60 {
      await rig.press(.down)
      seen += rig.text
    }
    await rig.press(.enter)

    for text in ["! Clash: ", "! Quiet hours: ", "in India", "may be 20:00", "Germany (70"] {
      #expect(seen.contains(text), "\(text)")
    }
    #expect(rig.server.jobs.count == jobs + 1)
  }
}

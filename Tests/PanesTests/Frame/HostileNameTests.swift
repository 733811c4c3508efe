import Simulator
import TerminalUI
import TestSupport
import Testing

@Suite struct HostileNameTests {
  nonisolated static let hostile = [
    "\u{1B}[2J\u{1B}]0;gone\u{7}Bell", "\u{202E}drawkcab\u{2066}", "null\u{0}byte\u{9B}2J", "👨‍👩‍👧‍👦 family",
    String(repeating: "ever longer ", count: 20),
  ]

  @Test func `names from a server are shown without what a terminal could obey`() async throws {
    let rig = try await ConsoleRig(.empty)
    for name in Self.hostile { try await rig.makeGroup(named: name) }

    await rig.press("1", .control("r"))

    try expect(rig, matchesGolden: "hostile-names")
    #expect(rig.screen.hasOnlyPlainCells)
  }

  @Test(arguments: hostile)
  func `a hostile name stays harmless in a drawer, a form and a question`(name: String) async throws {
    let rig = try await ConsoleRig(.empty)
    try await rig.makeGroup(named: name)
    await rig.press("1", .control("r"))

    for keys: [Key] in [[.enter], [.escape, "e"], [.escape, "+"], [.escape, "d"], [.escape, "b", .tab]] {
      for key in keys { await rig.press(key) }

      #expect(rig.screen.hasOnlyPlainCells)
    }
  }
}

extension Canvas {
  /// No cell holds what a terminal could obey: controls, or what turns the direction of writing.
  fileprivate var hasOnlyPlainCells: Bool {
    rows.joined().compactMap(\.character).flatMap(\.unicodeScalars).allSatisfy { scalar in
      ![.control, .format].contains(scalar.properties.generalCategory)
    }
  }
}

import Testing

@testable import TerminalCurses

@Suite struct ColorDepthTests {
  @Test(
    arguments: [
      (256, 65_536, [:], .twoFiftySix), (256, 65_536, ["NO_COLOR": "1"], .none),
      (256, 65_536, ["NO_COLOR": ""], .twoFiftySix),
      (8, 64, [:], .eight), (8, 64, ["NO_COLOR": "yes"], .none), (88, 7744, [:], .eight), (8, 18, [:], .none),
      (-1, -1, [:], .none), (2, 4, [:], .none),
    ] as [(Int, Int, [String: String], ColorDepth)])
  func `the terminal and the user decide how many colours there are`(
    colors: Int, pairs: Int, environment: [String: String], depth: ColorDepth
  ) {
    #expect(ColorDepth(colors: colors, pairs: pairs, pairsNeeded: 19, environment: environment) == depth)
  }
}

/// How many colours the screen uses.
nonisolated enum ColorDepth: Equatable {
  /// Attributes such as bold only.
  case none
  /// The eight of ECMA-48; bold makes them bright.
  case eight
  case twoFiftySix

  /// What a terminal can do that knows `colors` colours and, at a time, `pairs` pairs of them.
  ///
  /// A `NO_COLOR` that is not empty asks for none; source: no-color.org.
  init(colors: Int, pairs: Int, pairsNeeded: Int, environment: [String: String]) {
    let isUnwanted = !(environment["NO_COLOR"] ?? "").isEmpty
    self =
      switch colors {
      case _ where isUnwanted || pairs < pairsNeeded: .none
      case 256...: .twoFiftySix
      case 8...: .eight
      default: .none
      }
  }
}

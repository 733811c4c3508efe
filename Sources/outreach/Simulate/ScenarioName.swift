import ArgumentParser
import Simulator

/// A scenario as the command line names it.
enum ScenarioName: String, CaseIterable, ExpressibleByArgument {
  case `default`, empty, large

  var scenario: Scenario {
    switch self {
    case .default: .default
    case .empty: .empty
    case .large: .large
    }
  }
}

import ArgumentParser
import Simulator

/// The options that say by which rules the simulated server answers.
struct SimulatorRules: ParsableArguments {
  @Option(help: "What the account has paid for: free, starter, pro or business.")
  var plan = PlanName.business

  @Option(
    help: ArgumentHelp(
      "How replies are written: names with commas between, such as wrapped,strings.",
      discussion: "plain, " + Dialect.names.map(\.name).joined(separator: ", ") + "."))
  var dialect = "plain"

  @Option(
    help: ArgumentHelp(
      "What goes wrong: faults with commas between.",
      discussion: "latency=300ms, drop=0.05, status500=0.02, rate=10/min, stall, reset."))
  var fault: String?

  @Option(help: "The only key that is good (default: any but mf_wrong).")
  var apiKey: String?

  @Flag(help: "Refuse what the key's scopes do not allow.")
  var requireScopes = false

  @Option(help: "The key's scopes, with commas between (default: the dashboard's preset Outreach).")
  var scopes: String?

  mutating func validate() throws {
    if scopes != nil, !requireScopes { throw ValidationError("--scopes goes with --require-scopes.") }
    if apiKey?.isEmpty == true { throw ValidationError("--api-key takes a key of at least one character.") }
    _ = try rules()
  }

  /// The rules these options stand for.
  func rules() throws -> ServerRules {
    var rules = ServerRules()
    rules.plan = plan.plan
    rules.key = apiKey
    do {
      rules.dialect = try Dialect(dialect)
    } catch {
      throw ValidationError("There is no dialect “\(error.name)”. The names are in outreach simulate --help.")
    }
    do {
      if let fault { rules.faults = try FaultPlan(fault) }
    } catch {
      throw ValidationError(error.message)
    }
    do {
      if requireScopes { rules.scopes = try scopes.map(AccountScopes.init) ?? .outreach }
    } catch {
      throw ValidationError(
        "There is no scope “\(error.name)”. The scopes are \(AccountScopes.known.joined(separator: ", ")).")
    }
    return rules
  }
}

/// A plan as the command line names it.
enum PlanName: String, CaseIterable, ExpressibleByArgument {
  case free, starter, pro, business

  var plan: AccountPlan {
    switch self {
    case .free: .free
    case .starter: .starter
    case .pro: .pro
    case .business: .business
    }
  }
}

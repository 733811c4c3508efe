/// By which rules a simulated server answers: the account's plan, its keys, and how well it behaves.
public struct ServerRules: Sendable {
  public var plan = AccountPlan.business
  public var dialect = Dialect.plain
  public var faults = FaultPlan()
  /// The one key that is good; nil takes any but `mf_wrong`.
  public var key: String?
  /// What every key may do; nil is everything.
  public var scopes: AccountScopes?
  /// Requests are counted by minutes of simulated time, not of the clock the server was given.
  ///
  /// For clients that live in simulated time themselves, as the demo's console does.
  public var countsSimulatedMinutes = false

  public init() {}
}

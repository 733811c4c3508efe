/// Decides which requests a ``FaultPlan`` befalls, by a random generator of its own.
struct Luck: Sendable {
  /// What befalls a request.
  enum Blow: Equatable, Sendable {
    case dropped(Fault.Fate)
    case broken
  }

  private let plan: FaultPlan
  private var random: SplitMix64

  init(_ plan: FaultPlan, seed: UInt64) {
    self.plan = plan
    random = SplitMix64(seed: SplitMix64.mixed(seed ^ 0xFA17))
  }

  mutating func next() -> Blow? {
    if strikes(plan.drop) { return .dropped(strikes(0.5) ? .carriedOut : .dropped) }
    return strikes(plan.status500) ? .broken : nil
  }

  private mutating func strikes(_ share: Double) -> Bool {
    share > 0 && Double.random(in: 0..<1, using: &random) < share
  }
}

public import FoundationEssentials

/// A custom group on the simulated server.
public struct SimulatedGroup: Identifiable, Codable, Sendable {
  public let id: String
  public internal(set) var name: String
  var roster: Roster
  let created: Moment
  /// What the ids of its members are made of.
  let seed: UInt64

  public var memberCount: Int { roster.count }
  public var createdAt: Date { created.date }

  /// The members' numbers with a plus sign, in the order they joined.
  public var phones: [String] { roster.numbers.map { "+\($0)" } }

  func memberID(of number: UInt64) -> UUIDBits {
    UUIDBits(high: SplitMix64.mixed(seed ^ number), low: SplitMix64.mixed(seed &+ number))
  }
}

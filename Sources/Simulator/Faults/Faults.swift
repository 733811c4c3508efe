import MoltFlow

/// What goes wrong, and when.
struct Faults: Sendable {
  static let away = "the simulated server is away"
  static let cut = "the simulated connection was cut"

  var isAway = false
  var areKeysRevoked = false

  private var planned: [(fault: Fault, matches: @Sendable (Route) -> Bool)] = []

  mutating func plan(_ fault: Fault, _ matches: @escaping @Sendable (Route) -> Bool) {
    planned.append((fault, matches))
  }

  /// The fault that befalls a request on this route, which is then used up.
  mutating func take(for route: Route) -> Fault? {
    guard let index = planned.firstIndex(where: { $0.matches(route) }) else { return nil }
    return planned.remove(at: index).fault
  }
}

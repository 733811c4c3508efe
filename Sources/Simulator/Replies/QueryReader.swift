import MoltFlow

/// Reads whole numbers from a request's query.
struct QueryReader: Sendable {
  private let items: [URLQuery]

  init(_ items: [URLQuery]) {
    self.items = items
  }

  /// The last number of this name; nil when there is none.
  func number(_ name: String, from least: Int) throws(Refusal) -> Int? {
    guard let text = items.last(where: { $0.name == name })?.value else { return nil }
    guard let number = Int(text), number >= least else {
      throw .invalid(name, "must be a whole number from \(least)")
    }
    return number
  }
}

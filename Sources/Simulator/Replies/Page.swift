import MoltFlow

/// Which part of a list is asked for: `limit` (50 unless said, at most 100) and `offset` (0 unless said).
struct Page: Equatable, Sendable {
  let limit, offset: Int

  init(_ query: [URLQuery]) throws(Refusal) {
    limit = min(100, try Self.number("limit", from: 1, in: query) ?? 50)
    offset = try Self.number("offset", from: 0, in: query) ?? 0
  }

  /// The page of a list whose newest item stands last, newest first.
  func newestFirst<Item>(_ items: [Item]) -> [Item] { cut(items.reversed()) }

  func cut<Item>(_ items: some Collection<Item>) -> [Item] { Array(items.dropFirst(offset).prefix(limit)) }

  private static func number(_ name: String, from least: Int, in query: [URLQuery]) throws(Refusal) -> Int? {
    guard let text = query.last(where: { $0.name == name })?.value else { return nil }
    guard let number = Int(text), number >= least else {
      throw .invalid(name, "must be a whole number from \(least)")
    }
    return number
  }
}

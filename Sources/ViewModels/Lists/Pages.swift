import MoltFlow

/// Reads a list page by page until the server has no more.
enum Pages {
  /// The largest page that the API documents.
  static let limit = 100
  /// Pages read at most in one go: a list of over 500 is shown in part and says so.
  static let most = 5

  /// Pages read at most where one item is looked for.
  static let mostForSearch = 20

  /// Every item, to look for one among them: of far more pages than a list on screen has.
  static func all<Item: Identifiable>(
    _ page: (_ limit: Int, _ offset: Int) async throws(APIError) -> Listing<Item>
  ) async throws(APIError) -> [Item] {
    try await read(most: mostForSearch, page).items
  }

  /// Stops at a page that is not full, that brings nothing new, or after `most` pages.
  static func read<Item: Identifiable>(
    most: Int = most,
    _ page: (_ limit: Int, _ offset: Int) async throws(APIError) -> Listing<Item>
  ) async throws(APIError) -> (items: [Item], isPartial: Bool) {
    var items: [Item] = []
    var known: Set<Item.ID> = []
    for number in 0..<most {
      let listing = try await page(limit, number * limit)
      let new = listing.items.filter { known.insert($0.id).inserted }
      items += new
      if let total = listing.total, items.count >= total { return (items, false) }
      if new.isEmpty || listing.items.count < limit { return (items, listing.hasMore == true && !new.isEmpty) }
    }
    return (items, true)
  }
}

import MoltFlow

/// The items of a list that was read page by page.
struct Pages<Item: Identifiable & Sendable> where Item.ID: Sendable {
  private(set) var items: [Item] = []
  /// The server has more than was read.
  private(set) var isPartial = true
  /// Items in the whole list, where the server counts them.
  private(set) var total: Int?
  /// Items that were sent but can't be read.
  private(set) var unreadable = 0
  /// Items that were sent so far: where the next page begins, for a server may send less than was asked for.
  private var received = 0
  private var known: Set<Item.ID> = []

  /// Takes the next page; one that brings nothing new is the last.
  ///
  /// A server that does not know `offset` sends the first page again and again.
  mutating func take(_ page: Listing<Item>) {
    let new = page.items.filter { known.insert($0.id).inserted }
    items += new
    unreadable += page.unreadable
    received += page.received
    total = page.total ?? total
    isPartial = !new.isEmpty && page.isFollowed(after: received, of: total)
  }

  /// Reads at most `most` pages.
  static func read(
    most: Int, _ page: (_ limit: Int, _ offset: Int) async throws(APIError) -> Listing<Item>
  ) async throws(APIError) -> Self {
    var pages = Self()
    for _ in 0..<most where pages.isPartial {
      pages.take(try await page(PageSize.limit, pages.received))
    }
    return pages
  }

  /// Every item, to look for one among them.
  static func all(
    _ page: (_ limit: Int, _ offset: Int) async throws(APIError) -> Listing<Item>
  ) async throws(APIError) -> [Item] {
    try await read(most: PageSize.mostForSearch, page).items
  }
}

extension Listing {
  /// Whether more follows this page, up to whose end `count` items were sent of a list of `total`.
  ///
  /// Where the server says nothing, a page that is not full is the last.
  func isFollowed(after count: Int, of total: Int?) -> Bool {
    hasMore == true || total.map { count < $0 } ?? hasMore ?? (received >= PageSize.limit)
  }
}

/// How lists are cut into pages.
enum PageSize {
  /// The largest page that the API documents.
  static let limit = 100
  /// Pages read at most where one item is looked for.
  static let mostForSearch = 20
}

/// One page of a list the server sent.
public struct Listing<Item> {
  public var items: [Item]
  /// Items of the page that could not be read, and are not among ``items``.
  public var unreadable: Int
  /// Items in the whole list, where the server counts them.
  public var total: Int?
  /// Whether more follows this page; nil when the server did not say.
  public var hasMore: Bool?

  public init(items: [Item], unreadable: Int = 0, total: Int? = nil, hasMore: Bool? = nil) {
    self.items = items
    self.unreadable = unreadable
    self.total = total
    self.hasMore = hasMore
  }

  /// Items the page held, readable or not: by these, not by ``items``, a full page is known.
  public var received: Int { items.count + unreadable }
}

extension Listing: Sendable where Item: Sendable {}
extension Listing: Equatable where Item: Equatable {}

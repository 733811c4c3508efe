/// One page of a list the server sent.
public struct Listing<Item> {
  public var items: [Item]
  /// Items in the whole list, where the server counts them.
  public var total: Int?
  /// Whether more follows this page; nil when the server did not say.
  public var hasMore: Bool?

  public init(items: [Item], total: Int? = nil, hasMore: Bool? = nil) {
    self.items = items
    self.total = total
    self.hasMore = hasMore
  }
}

extension Listing: Sendable where Item: Sendable {}
extension Listing: Equatable where Item: Equatable {}

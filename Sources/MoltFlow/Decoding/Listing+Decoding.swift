extension Listing: Decodable where Item: Decodable {
  /// Reads a bare array; an array under one of the names the API uses; or the only array of an object.
  ///
  /// Items that can't be read are counted in ``unreadable``; fails when that is all of them.
  public init(from decoder: any Decoder) throws {
    // No array is no failure here: the list may be wrapped.
    if (try? decoder.unkeyedContainer()) != nil {
      self.init(try ReadableItems(from: decoder))
      return
    }
    let page = try Fields(decoder)
    let names = ((Item.self as? any ServerObject.Type)?.listNames ?? []) + ["items", "data", "results"]
    if let name = names.first(where: { page.isArray($0) }) {
      try self.init(page: page, name: name)
    } else if page.isObject("data") {
      try self.init(from: page.container.superDecoder(forKey: Name("data")))
      total = total ?? page.total(besides: received)
      hasMore = hasMore ?? page.hasMore(after: received)
    } else {
      let arrays = page.names.filter { page.isArray($0) }
      guard let name = arrays.first, arrays.count == 1 else {
        throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no list"))
      }
      try self.init(page: page, name: name)
    }
  }

  private init(page: Fields, name: String) throws {
    self.init(try page.container.decode(ReadableItems<Item>.self, forKey: Name(name)))
    total = page.total(besides: received)
    hasMore = page.hasMore(after: received)
  }

  private init(_ read: ReadableItems<Item>) { self.init(items: read.items, unreadable: read.unreadable) }
}

extension Fields {
  /// The list under the first of `names` that holds one, bare or wrapped; nil when there is none.
  ///
  /// What the object around the list says of pages counts where the list itself says nothing.
  func listing<Item: Decodable>(_ type: Item.Type, _ names: String...) -> Listing<Item>? {
    for name in names {
      guard var listing = value(Listing<Item>.self, under: name)?.value else { continue }
      listing.total = listing.total ?? total(besides: listing.received)
      listing.hasMore = listing.hasMore ?? hasMore(after: listing.received)
      return listing
    }
    return nil
  }

  /// Items in the whole list; a `count` no larger than the `items` on the page may mean only those.
  fileprivate func total(besides items: Int) -> Int? {
    count("total") ?? count("count").flatMap { $0 > items ? $0 : nil }
  }

  /// Whether more items follow the `received` on this page, by whatever the page says of itself.
  fileprivate func hasMore(after received: Int) -> Bool? {
    if let flag = flag("has_more") { return flag }
    if let page = integer("page"), let pages = integer("pages") { return page < pages }
    if container.contains(Name("next")) { return text("next") != nil }
    guard let total = count("total") else { return nil }
    if let offset = count("offset") { return offset + received < total }
    guard let page = count("page"), let size = count("page_size", "per_page") else { return nil }
    return page * size < total
  }
}

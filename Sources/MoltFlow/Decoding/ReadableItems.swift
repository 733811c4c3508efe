/// The items of an array that can be read; the others are counted.
struct ReadableItems<Item: Decodable>: Decodable {
  private(set) var items: [Item] = []
  private(set) var unreadable = 0

  /// Items in the array, readable or not.
  var count: Int { items.count + unreadable }

  /// Fails when the array holds items, but none that can be read.
  init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    while !list.isAtEnd {
      // What one item lacks says nothing about the others.
      if let item = try? list.decode(Item.self) {
        items.append(item)
      } else {
        _ = try list.decode(Anything.self)
        unreadable += 1
      }
    }
    guard unreadable == 0 || !items.isEmpty else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no readable item"))
    }
  }
}

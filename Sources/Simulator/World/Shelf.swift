/// Things by their id, in the order they were put there.
struct Shelf<Item: Identifiable & Sendable>: Sendable where Item.ID == String {
  private(set) var items: [Item] = []
  private var positions: [String: Int] = [:]

  init(_ items: [Item] = []) {
    for item in items { add(item) }
  }

  var count: Int { items.count }

  subscript(id: String) -> Item? { positions[id].map { items[$0] } }

  mutating func add(_ item: Item) {
    positions[item.id] = items.count
    items.append(item)
  }

  /// Changes a thing where it lies; nil when there is none of this id.
  mutating func update<Result, Failure: Error>(
    _ id: String, _ change: (inout Item) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard let position = positions[id] else { return nil }
    return try change(&items[position])
  }

  mutating func remove(_ id: String) {
    guard let position = positions.removeValue(forKey: id) else { return }
    items.remove(at: position)
    for index in position..<items.count { positions[items[index].id] = index }
  }
}

/// Which item of a list is selected: one of them, unless there is none or the selected one has gone.
///
/// Once it has gone from among others, nothing is selected before the person chooses anew: a key that is just being
/// pressed must not meet the item that moved into its place.
final class Selection<Item: Identifiable> {
  @Observed private(set) var id: Item.ID?
  /// The place of the selected item, or the one that it had.
  @Observed private(set) var index = 0
  /// The selected item is not in the list any more.
  @Observed private(set) var isGone = false

  func item(in items: [Item]) -> Item? { items.first { $0.id == id } }

  /// Selects an item; false when that changes nothing, for it is selected already or not there.
  @discardableResult
  func select(_ id: Item.ID, in items: [Item]) -> Bool {
    guard id != self.id, let index = items.firstIndex(where: { $0.id == id }) else { return false }
    self.id = id
    self.index = index
    isGone = false
    return true
  }

  /// The item `offset` places after the selected one, or after where it stood; held at both ends.
  func neighbour(in items: [Item], offset: Int) -> Item.ID? {
    guard !items.isEmpty else { return nil }
    // What followed the item that has gone stands in its place now.
    let step = isGone && offset > 0 ? offset - 1 : offset
    return items[min(max(index + step, 0), items.count - 1)].id
  }

  /// Stays on its item after the list has changed; of a new list it takes the first.
  func stay(in items: [Item]) {
    if let id, let place = items.firstIndex(where: { $0.id == id }) {
      if index != place { index = place }
    } else if let first = items.first, id == nil, !isGone {
      id = first.id
    } else {
      if isGone != !items.isEmpty { isGone = !items.isEmpty }
      if id != nil { id = nil }
    }
  }

  /// The place of the selected item in `items`; once that has gone, the place where it was.
  func place(in items: [Item]) -> Int { max(0, min(index, items.count - 1)) }

  /// Why no command can be given: `none` where the list is empty.
  func unavailable(_ none: String) -> String { isGone ? "The row you were on is gone: choose one first." : none }
}

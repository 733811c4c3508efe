extension Array where Element: Identifiable {
  /// The id of the element `offset` places after the one with `id`, held at both ends; the first when `id` is unknown.
  func neighbour(of id: Element.ID?, offset: Int) -> Element.ID? {
    guard let index = firstIndex(where: { $0.id == id }) else { return first?.id }
    return self[Swift.min(Swift.max(index + offset, 0), count - 1)].id
  }
}

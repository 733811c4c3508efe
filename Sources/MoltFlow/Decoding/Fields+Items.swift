extension Fields {
  /// The array under the first of `names` that holds one of readable items; nil when there is none.
  func items<Item: Decodable>(_ type: Item.Type, _ names: String...) -> [Item]? {
    for name in names where isArray(name) {
      // An array of other things than `Item` is not the one asked for.
      if let items = try? container.decode([Item].self, forKey: Name(name)) { return items }
    }
    return nil
  }

  func isArray(_ name: String) -> Bool {
    // Asking for the container is the only way to learn the kind of a value.
    (try? container.nestedUnkeyedContainer(forKey: Name(name))) != nil
  }

  func isObject(_ name: String) -> Bool {
    (try? container.nestedContainer(keyedBy: Name.self, forKey: Name(name))) != nil
  }

  var names: [String] { container.allKeys.map(\.stringValue).sorted() }
}

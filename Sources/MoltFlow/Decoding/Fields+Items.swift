extension Fields {
  /// The array under the first of `names` that holds one of readable items; nil when there is none.
  func items<Item: Decodable>(_ type: Item.Type, _ names: String...) -> ReadableItems<Item>? {
    for name in names {
      if let read = value(ReadableItems<Item>.self, under: name) { return read.value }
    }
    return nil
  }

  /// The value under the first of `names` that holds one that can be read as `type`.
  func value<Value: Decodable>(_ type: Value.Type, under names: String...) -> (name: String, value: Value)? {
    for name in names where container.contains(Name(name)) {
      // A value of another shape is not the one asked for.
      if let value = try? container.decode(type, forKey: Name(name)) { return (name, value) }
    }
    return nil
  }

  /// The object under `name`; nil when there is none.
  func object(_ name: String) -> Fields? {
    // Asking for the container is the only way to learn the kind of a value.
    guard isObject(name), let decoder = try? container.superDecoder(forKey: Name(name)) else { return nil }
    return try? Fields(decoder)
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

extension Fields {
  /// What is said under other names than `known`, at most 200 facts, in the order of their names.
  ///
  /// A fact of an inner object is named `outer.inner`; a list of scalars is one fact, any other list none.
  func facts(besides known: Set<String>) -> [Fact] {
    let facts = names.filter { !known.contains($0) }.flatMap { name in
      // Every value can be read as JSON; what can't be is left out.
      (try? container.decode(JSONValue.self, forKey: Name(name)))?.facts(name) ?? []
    }
    return Array(facts.prefix(200))
  }
}

extension JSONValue {
  fileprivate func facts(_ name: String) -> [Fact] {
    switch self {
    case .text(let text), .other(let text):
      text.isEmpty ? [] : [Fact(name: name, value: text)]
    case .object(let members):
      members.sorted { $0.key < $1.key }.flatMap { key, value in value.facts("\(name).\(key)") }
    case .array(let values):
      JSONValue.list(values).map { [Fact(name: name, value: $0)] } ?? []
    }
  }

  /// The scalars of a list that holds nothing else.
  private static func list(_ values: [JSONValue]) -> String? {
    let texts = values.compactMap { value in
      switch value {
      case .text(let text), .other(let text): text
      case .object, .array: nil
      }
    }
    return texts.isEmpty || texts.count < values.count ? nil : texts.joined(separator: ", ")
  }
}

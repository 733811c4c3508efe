extension JSON {
  /// The same value with the fields of every object and every single value changed, from the inside out.
  ///
  /// `scalar` is given the name of the field it is in, or of the field whose list it is in; none is "".
  func rewritten(
    fields: ([(String, JSON)]) -> [(String, JSON)], scalar: (String, JSON) -> JSON
  ) -> JSON {
    var reader = Rewriter(rest: text.utf8[...])
    return reader.value(named: "", fields, scalar)
  }

  var isNumber: Bool { text.utf8.first.map { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) } ?? false }
}

/// Reads JSON as the simulator itself writes it: nothing between the values, names without escapes.
private struct Rewriter {
  var rest: Substring.UTF8View

  mutating func value(
    named name: String, _ fields: ([(String, JSON)]) -> [(String, JSON)], _ scalar: (String, JSON) -> JSON
  ) -> JSON {
    switch rest.first {
    case UInt8(ascii: "{"):
      var members: [(String, JSON)] = []
      while nextItem(end: UInt8(ascii: "}")) {
        let key = String(string().text.dropFirst().dropLast())
        rest.removeFirst()
        members.append((key, value(named: key, fields, scalar)))
      }
      return .object(fields(members))
    case UInt8(ascii: "["):
      var items: [JSON] = []
      while nextItem(end: UInt8(ascii: "]")) { items.append(value(named: name, fields, scalar)) }
      return .array(items)
    case UInt8(ascii: "\""): return scalar(name, string())
    default: return scalar(name, word())
    }
  }

  /// Steps over the bracket or comma before an item; at the end steps over it and is false.
  private mutating func nextItem(end: UInt8) -> Bool {
    let isFirst = rest.first == UInt8(ascii: "{") || rest.first == UInt8(ascii: "[")
    if isFirst { rest.removeFirst() }
    guard rest.first != end else {
      rest.removeFirst()
      return false
    }
    if !isFirst { rest.removeFirst() }
    return true
  }

  private mutating func string() -> JSON {
    var index = rest.index(after: rest.startIndex)
    while rest[index] != UInt8(ascii: "\"") {
      index = rest.index(index, offsetBy: rest[index] == UInt8(ascii: "\\") ? 2 : 1)
    }
    return take(to: rest.index(after: index))
  }

  /// A number, `true`, `false` or `null`.
  private mutating func word() -> JSON {
    take(to: rest.firstIndex { ",}]".utf8.contains($0) } ?? rest.endIndex)
  }

  private mutating func take(to end: Substring.Index) -> JSON {
    let taken = rest[..<end]
    rest = rest[end...]
    return JSON(text: String(Substring(taken)))
  }
}

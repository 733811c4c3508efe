/// Writes a reply anew in another dialect.
struct DialectRewriter {
  let dialect: Dialect
  /// The names that the server may leave out.
  let optional: Set<String>

  func rewritten(_ reply: JSON, under name: String = "") -> JSON {
    switch reply {
    case .object(let members): object(members)
    case .list(let values): .list(values.map { rewritten($0) })
    case .whole(let number): dialect.contains(.fractions) ? counted(.fraction(Double(number))) : counted(reply)
    case .fraction: counted(reply)
    case .text(let text): Self.isID(name) ? id(text) : .text(time(text) ?? text)
    case .null, .flag, .raw: reply
    }
  }

  private func object(_ members: [String: JSON]) -> JSON {
    var written: [String: JSON] = [:]
    for (name, value) in members {
      let isLeftOut = optional.contains(name) && !dialect.isDisjoint(with: [.missing, .nulls])
      written[name] = isLeftOut ? .null : rewritten(value, under: name)
      if isLeftOut, dialect.contains(.missing) { written[name] = nil }
    }
    if dialect.contains(.extraMembers) {
      written["x_note"] = .text("2026-02-12T10:00:00Z")
      written["x_more"] = .object(["id": .list([.whole(1)]), "status": .null])
      written["x_list"] = .list([.text("a"), .null])
    }
    return .object(written)
  }

  private func counted(_ number: JSON) -> JSON {
    dialect.contains(.numbersAsText) ? .text(number.written) : number
  }

  private func id(_ text: String) -> JSON {
    guard dialect.contains(.numericIDs), let number = Int(text) else { return .text(text) }
    return .whole(number)
  }

  /// A time in UTC, between 00 and 21 o'clock, as the dialect writes it; nil for any other text.
  private func time(_ text: String) -> String? {
    guard text.hasSuffix(":00Z"), text.count == 20, let hour = Int(text.dropFirst(11).prefix(2)) else { return nil }
    if dialect.contains(.easternTimes) { return "\(text.prefix(11))\(hour + 2)\(text.dropFirst(13).dropLast())+02:00" }
    return dialect.contains(.naiveTimes) ? String(text.dropLast()) : nil
  }

  static func isID(_ name: String) -> Bool { name == "id" || name.hasSuffix("_id") }
}

extension JSON {
  /// The same with ids of digits, such as `7001` for the first, so that a server could write them as numbers.
  var numbered: JSON {
    var ids: [String] = []
    return numbered(&ids, under: "")
  }

  private func numbered(_ ids: inout [String], under name: String) -> JSON {
    switch self {
    case .object(let members):
      var numbered: [String: JSON] = [:]
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        numbered[name] = value.numbered(&ids, under: name)
      }
      return .object(numbered)
    case .list(let values):
      return .list(values.map { $0.numbered(&ids, under: name) })
    case .text(let text) where DialectRewriter.isID(name):
      if !ids.contains(text) { ids.append(text) }
      return .text("\(7001 + (ids.firstIndex(of: text) ?? 0))")
    default:
      return self
    }
  }
}

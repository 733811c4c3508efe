extension SimulatedGroup {
  /// As lists and commands answer it: without the members.
  var json: JSON { .object(fields) }

  /// As the group's own page answers it: with all members.
  var detail: JSON { .object(fields + [("members", .array(roster.numbers.lazy.map(member)))]) }

  /// The group's own page with some of its members, and how many there are.
  func page(limit: Int, offset: Int) -> JSON {
    .object(
      fields + [
        ("members", .array(roster.numbers.dropFirst(offset).prefix(limit).map(member))),
        ("total", .number(memberCount)), ("limit", .number(limit)), ("offset", .number(offset)),
      ])
  }

  /// The export as an array of phone and name.
  var export: JSON {
    .array(roster.numbers.lazy.map { ["phone": .string("+\($0)"), "name": .string(roster.name(of: $0))] })
  }

  /// The export as CSV after RFC 4180, with a line of column names.
  var csv: String {
    var text = "phone,name\r\n"
    for number in roster.numbers { text += "+\(number),\(Self.field(roster.name(of: number) ?? ""))\r\n" }
    return text
  }

  private var fields: [(String, JSON)] {
    [
      ("id", .string(id)), ("name", .string(name)), ("member_count", .number(memberCount)),
      ("created_at", .moment(created)),
    ]
  }

  private func member(_ number: UInt64) -> JSON {
    [
      "id": JSON(text: "\"\(memberID(of: number).text)\""), "phone": JSON(text: "\"+\(number)\""),
      "name": .string(roster.name(of: number)),
    ]
  }

  private static func field(_ text: String) -> String {
    guard text.contains(where: { "\",\r\n".contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

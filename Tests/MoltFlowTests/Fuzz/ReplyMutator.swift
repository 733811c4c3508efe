/// Spoils replies, each in one of many ways; the same seed spoils the same way.
struct ReplyMutator {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// One spoiled reply made of `json`, which `bytes` are.
  mutating func spoiled(_ json: JSON, _ bytes: [UInt8]) -> [UInt8] {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return flipped(bytes)
    case 1: return Array(bytes.prefix(place(in: bytes)))
    case 2:
      return inserted([[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0], [0xEF, 0xBB, 0xBF]], bytes)
    case 3: return duplicated(bytes)
    case 4: return replaced(json, by: Self.otherValues)
    case 5: return replaced(json, by: Self.numbers)
    case 6: return replaced(json, by: Self.texts)
    default: return replaced(json, by: [nest()])
    }
  }

  private static let otherValues: [JSON] = [
    .null, .flag(true), .whole(7), .fraction(0.5), .text(""), .text("x"), .list([]), .object([:]),
    .list([.null]), .list([.whole(1), .text("a"), .list([])]), .object(["id": .null]), .object(["data": .list([])]),
    .object(["id": .text("x"), "status": .object(["status": .text("running")])]),
  ]

  private static let numbers: [JSON] = [
    "NaN", "Infinity", "-Infinity", "1e999", "-1e999", "1e-999", "9223372036854775807", "-9223372036854775808",
    "9223372036854775808", "99999999999999999999999999", "1e18", "1000000000000001", "-0", "0.1e1", "01", "+1", "0x1F",
    #""9223372036854775808""#, #""nan""#, #""inf""#, #""1e999""#, #""-1""#, #""0x1p4000""#,
  ].map(JSON.raw)

  private static let texts: [JSON] = [
    #""\ud800""#, #""\udc00\ud800""#, #""\ud83d\udc4d""#, #""\uFFFF\u0000""#, #""\u12""#, #""\q""#, #"""#, "\"\t\n\"",
    #""9999-99-99T99:99:99Z""#, #""0000-01-01T00:00:00+18:59""#, #""2026-02-12T10:00:00.99999999999999999999999Z""#,
    #""@c.us""#, #""@g.us""#, #""e\u0301\u200d\ufe0f""#, "\"\(String(repeating: "9", count: 400))\"",
  ].map(JSON.raw)

  private mutating func place(in bytes: [UInt8]) -> Int { Int.random(in: 0...bytes.count, using: &random) }

  private mutating func flipped(_ bytes: [UInt8]) -> [UInt8] {
    var flipped = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      flipped[Int.random(in: flipped.indices, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
    }
    return flipped
  }

  private mutating func inserted(_ choices: [[UInt8]], _ bytes: [UInt8]) -> [UInt8] {
    let place = place(in: bytes)
    return bytes[..<place] + choices[Int.random(in: choices.indices, using: &random)] + bytes[place...]
  }

  /// Repeats a key of an object with another value.
  private mutating func duplicated(_ bytes: [UInt8]) -> [UInt8] {
    let names = ["id", "status", "data", "items", "name", "members", "phone", "limits"]
    let name = names[Int.random(in: names.indices, using: &random)]
    let starts = bytes.indices.filter { bytes[$0] == UInt8(ascii: "{") }
    guard let start = starts.randomElement(using: &random) else { return bytes }
    let value = Self.otherValues[Int.random(in: Self.otherValues.indices, using: &random)].written
    let members = #""\#(name)":\#(value),"\#(name)":"again","#
    return bytes[...start] + Array(members.utf8) + bytes[(start + 1)...]
  }

  private mutating func replaced(_ json: JSON, by values: [JSON]) -> [UInt8] {
    var index = Int.random(in: 0..<json.size, using: &random)
    let value = values[Int.random(in: values.indices, using: &random)]
    return Array(json.replacing(&index, by: value).written.utf8)
  }

  /// A nest of 2 to 120 levels, about half of them more than are read.
  private mutating func nest() -> JSON {
    let depth = Int.random(in: 2...120, using: &random)
    return .raw(Nest.allCases[Int.random(in: Nest.allCases.indices, using: &random)].text(depth: depth))
  }
}

extension JSON {
  /// Values in it, itself included.
  var size: Int {
    switch self {
    case .list(let values): values.reduce(1) { $0 + $1.size }
    case .object(let members): members.values.reduce(1) { $0 + $1.size }
    default: 1
    }
  }

  /// Puts `value` in the place of the `index`th value, counted from the outside in; `index` falls by the values passed.
  func replacing(_ index: inout Int, by value: JSON) -> JSON {
    index -= 1
    if index == -1 { return value }
    switch self {
    case .list(let values):
      return .list(values.map { $0.replacing(&index, by: value) })
    case .object(let members):
      var replaced = members
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        replaced[name] = member.replacing(&index, by: value)
      }
      return .object(replaced)
    default:
      return self
    }
  }
}

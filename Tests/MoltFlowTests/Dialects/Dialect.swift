/// A way in which a server may write the same reply.
struct Dialect: OptionSet, Sendable {
  let rawValue: Int

  static let numbersAsText = Dialect(rawValue: 1 << 0)
  /// `12` as `12.0`.
  static let fractions = Dialect(rawValue: 1 << 1)
  /// Ids that are digits as numbers.
  static let numericIDs = Dialect(rawValue: 1 << 2)
  /// Optional members as null.
  static let nulls = Dialect(rawValue: 1 << 3)
  /// Optional members not at all.
  static let missing = Dialect(rawValue: 1 << 4)
  /// Times without an offset, in UTC.
  static let naiveTimes = Dialect(rawValue: 1 << 5)
  /// Times two hours east of UTC.
  static let easternTimes = Dialect(rawValue: 1 << 6)
  static let extraMembers = Dialect(rawValue: 1 << 7)

  /// All but those in which a member or time would have to be written in two ways.
  static let everyCombination = (0..<(1 << 8)).map { Dialect(rawValue: $0) }.filter { dialect in
    !dialect.isSuperset(of: [.nulls, .missing]) && !dialect.isSuperset(of: [.naiveTimes, .easternTimes])
  }
}

/// What stands around a reply.
enum Envelope: Sendable {
  case bare
  /// `{name: …}`
  case named(String)
  /// `{data: {name: …}}`
  case nested(String)

  func wrapped(_ reply: JSON) -> JSON {
    switch self {
    case .bare: reply
    case .named(let name): .object([name: reply])
    case .nested(let name): .object(["data": .object([name: reply])])
    }
  }
}

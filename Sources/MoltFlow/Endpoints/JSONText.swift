import FoundationEssentials

/// A JSON value to be sent or told; writing it can't fail.
indirect enum JSONText: ExpressibleByStringInterpolation {
  case string(String)
  case integer(Int)
  case `true`
  case null
  case array([JSONText])
  /// Names and values in the order in which they are written.
  case object([(name: String, value: JSONText)])

  init(stringLiteral text: String) { self = .string(text) }

  /// An object without the names whose value is nil.
  static func object(_ members: (String, JSONText?)...) -> JSONText {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }

  var data: Data { Data(text.utf8) }

  var text: String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .integer(let number): "\(number)"
    case .true: "true"
    case .null: "null"
    case .array(let values): "[" + values.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.name) + ":" + $0.value.text }.joined(separator: ",") + "}"
    }
  }

  /// The text as RFC 8259, section 7, writes strings.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\u{0}"..."\u{1F}": quoted += escape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// An escape of four hexadecimal digits, for a scalar of at most 16 bits.
  static func escape(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
  }
}

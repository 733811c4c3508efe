/// A JSON value, already written.
///
/// The simulator writes its own JSON, apart from the client's models, so that a mistake in one shows in the other.
struct JSON: Sendable {
  let text: String

  static let null = JSON(text: "null")

  static func string(_ value: String?) -> JSON {
    guard let value else { return null }
    return JSON(text: "\"" + escaped(value) + "\"")
  }

  static func number(_ value: Int?) -> JSON { JSON(text: value.map(String.init) ?? "null") }

  static func array(_ values: some Sequence<JSON>) -> JSON {
    var text = "["
    for value in values {
      if text.utf8.count > 1 { text += "," }
      text += value.text
    }
    return JSON(text: text + "]")
  }

  static func object(_ fields: [(String, JSON)]) -> JSON {
    var text = "{"
    for (name, value) in fields {
      text += text.utf8.count > 1 ? ",\"" : "\""
      text += name
      text += "\":"
      text += value.text
    }
    return JSON(text: text + "}")
  }

  /// Escapes what RFC 8259, section 7, says must be: quote, backslash and control characters.
  private static func escaped(_ value: String) -> String {
    guard value.utf8.contains(where: mustEscape) else { return value }
    var text = ""
    for scalar in value.unicodeScalars {
      guard scalar.isASCII, mustEscape(UInt8(scalar.value)) else {
        text.unicodeScalars.append(scalar)
        continue
      }
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      default: text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      }
    }
    return text
  }

  private static func mustEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements)
  }
}

extension JSON: ExpressibleByStringLiteral {
  init(stringLiteral value: String) {
    self = .string(value)
  }
}

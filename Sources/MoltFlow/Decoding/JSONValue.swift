/// Any JSON value, for bodies whose shape no document gives.
indirect enum JSONValue: Decodable, Equatable {
  case object([String: JSONValue])
  case array([JSONValue])
  /// A string, or a whole number in digits.
  case text(String)
  /// A number with a fraction, `true` or `false`, as it is shown; empty for null.
  case other(String)

  init(from decoder: any Decoder) throws {
    // Each reading that fails is followed by the next; the last takes anything.
    let scalar = Scalar(decoder)
    if let text = scalar.text {
      self = .text(text)
    } else if let object = try? [String: JSONValue](from: decoder) {
      self = .object(object)
    } else if let array = try? [JSONValue](from: decoder) {
      self = .array(array)
    } else {
      self = .other(scalar.shown ?? "")
    }
  }

  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }
}

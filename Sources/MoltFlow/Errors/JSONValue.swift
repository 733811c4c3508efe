/// Any JSON value, for bodies whose shape no document gives.
indirect enum JSONValue: Decodable, Equatable {
  case object([String: JSONValue])
  case array([JSONValue])
  /// A string, or a number in digits.
  case text(String)
  /// Null, true, false and numbers with a fraction: they say nothing to a user.
  case other

  init(from decoder: any Decoder) throws {
    // Each reading that fails is followed by the next; the last takes anything.
    if let text = Scalar(decoder).text {
      self = .text(text)
    } else if let object = try? [String: JSONValue](from: decoder) {
      self = .object(object)
    } else if let array = try? [JSONValue](from: decoder) {
      self = .array(array)
    } else {
      self = .other
    }
  }

  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }
}

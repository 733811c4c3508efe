/// The server's name for one `Subject`: an opaque string, never taken apart.
///
/// Read from a JSON string or number; an empty one counts as missing. Source: API guide, “Custom groups” (ids are
/// UUIDs).
public struct Identifier<Subject>: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }
}

extension Identifier: Decodable {
  public init(from decoder: any Decoder) throws {
    guard let text = Scalar(decoder).filledText else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no id"))
    }
    self.init(rawValue: text)
  }
}

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(rawValue: text) }
}

import FoundationEssentials

/// A JSON body that is safe to decode: one that nests too deeply is refused before any recursion.
struct ServerJSON {
  /// Deeper than any reply of the API, and far from the end of a thread's stack.
  static let deepest = 64

  private let body: Data

  init(_ body: Data) throws(DecodingFailure) {
    guard let depth = body.jsonDepth, depth <= Self.deepest else { throw DecodingFailure(keys: []) }
    self.body = body
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws(DecodingFailure) -> Value {
    do {
      return try JSONDecoder().decode(type, from: body)
    } catch {
      throw DecodingFailure(keys: keys)
    }
  }

  private var keys: [String] {
    // A body that is no JSON at all has no keys.
    (try? JSONDecoder().decode(ObservedKeys.self, from: body))?.keys ?? []
  }
}

/// The names in an object, or in the first object of a list.
private struct ObservedKeys: Decodable {
  let keys: [String]

  init(from decoder: any Decoder) throws {
    if var list = try? decoder.unkeyedContainer() {
      keys = list.isAtEnd ? [] : try list.decode(ObservedKeys.self).keys
    } else {
      keys = try Fields(decoder).names
    }
  }
}

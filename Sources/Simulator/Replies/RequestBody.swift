import FoundationEssentials

/// Reads the bodies of requests.
enum RequestBody {
  /// Reads a JSON object; a missing, broken or wrongly typed one is refused with 422 and the field's path.
  static func read<Body: Decodable>(_ data: Data?, as type: Body.Type = Body.self) throws(Refusal) -> Body {
    guard let data, !data.isEmpty else { throw .missing("body") }
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      throw .invalid(path(context.codingPath), "has the wrong type")
    } catch DecodingError.keyNotFound(let key, let context) {
      throw .missing(path(context.codingPath + [key]))
    } catch {
      throw .invalid("body", "is not valid JSON")
    }
  }

  /// A path as the field names it, such as `members.3.phone`.
  private static func path(_ keys: [any CodingKey]) -> String {
    guard !keys.isEmpty else { return "body" }
    return keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}

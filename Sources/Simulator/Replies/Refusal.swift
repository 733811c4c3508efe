/// Why a request is refused: the status and the words of its `detail`.
struct Refusal: Error, Equatable, Sendable {
  let status: Int
  let detail: String

  static let unauthorized = Refusal(status: 401, detail: "Invalid or missing API key")
  static let noRoute = Refusal(status: 404, detail: "Not Found")

  static func notFound(_ thing: String) -> Refusal { Refusal(status: 404, detail: "\(thing) not found") }

  /// The plan does not allow it.
  static func plan(_ detail: String) -> Refusal { Refusal(status: 403, detail: detail) }

  /// The state it is in does not allow it.
  static func conflict(_ detail: String) -> Refusal { Refusal(status: 409, detail: detail) }

  /// A field of the request is not as documented.
  static func invalid(_ field: String, _ problem: String) -> Refusal {
    Refusal(status: 422, detail: "\(field): \(problem)")
  }

  static func missing(_ field: String) -> Refusal { invalid(field, "field required") }
}

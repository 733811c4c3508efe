import MoltFlow
import MoltFlowClient

/// Why a request is refused: the status and the words of its `detail`.
struct Refusal: Error, Equatable, Sendable {
  let status: Int
  let detail: String
  /// Header fields that say more.
  var headers: Headers = [:]

  static let unauthorized = Refusal(status: 401, detail: "Invalid or missing API key")
  static let broken = Refusal(status: 500, detail: "Internal Server Error")
  static let noRoute = Refusal(status: 404, detail: "Not Found")

  static func notFound(_ thing: String) -> Refusal { Refusal(status: 404, detail: "\(thing) not found") }

  /// The path exists, but takes other methods.
  static func method(allowed: [Route.Method]) -> Refusal {
    let names = allowed.map(\.rawValue).joined(separator: ", ")
    return Refusal(status: 405, detail: "Method Not Allowed", headers: ["Allow": names])
  }

  /// The key is good, but not for this.
  static func scope(_ scope: String) -> Refusal {
    Refusal(status: 403, detail: "Missing required scope: \(scope)", headers: ["X-Required-Scopes": scope])
  }

  /// More requests than the minute allows, which ends in so many seconds.
  static func tooMany(retryAfter seconds: Int) -> Refusal {
    Refusal(status: 429, detail: "Rate limit exceeded", headers: ["Retry-After": "\(seconds)"])
  }

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

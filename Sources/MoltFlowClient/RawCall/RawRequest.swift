public import FoundationEssentials
import MoltFlow

/// A request with its whole URL, as it goes out; the key is added on the way.
public struct RawRequest: Equatable, Sendable {
  /// In capitals, such as `POST`.
  public let method: String
  public let url: String
  public var headers: Headers
  public let body: Data?

  /// A `body` is sent as JSON.
  public init(method: String, target: RawTarget, body: Data? = nil) {
    self.method = method
    url = target.url
    headers = body == nil ? [:] : ["Content-Type": "application/json"]
    self.body = body
  }

  init(_ request: Transport.Request, base: BaseURL) {
    method = request.method
    url = base.url(path: request.path, query: request.query)
    headers = request.headers
    body = request.body
  }

  /// Asks for whatever the server has, and for what of a stream follows `lastEventID`.
  func following(_ lastEventID: String) -> Self {
    var request = self
    for field in Headers.eventStream(accept: "*/*", after: lastEventID).fields {
      request.headers[field.name] = field.value
    }
    return request
  }
}

public import FoundationEssentials
public import MoltFlow

extension Transport {
  /// What is asked of the server, without its address and without the key.
  public struct Request: Equatable, Sendable {
    /// In capitals, such as `POST`.
    public let method: String
    /// Below the base URL, percent-encoded, with a leading slash, such as `/bulk-send/42/pause`.
    public let path: String
    public let query: [URLQuery]
    public var headers: Headers
    public let body: Data?

    public init(method: String, path: String, query: [URLQuery] = [], headers: Headers = [:], body: Data? = nil) {
      self.method = method
      self.path = path
      self.query = query
      self.headers = headers
      self.body = body
    }
  }
}

public import FoundationEssentials

extension Transport {
  /// A reply with its whole body.
  public struct Response: Equatable, Sendable {
    public let status: Int
    public let headers: Headers
    public let body: Data

    public init(status: Int, headers: Headers = [:], body: Data = Data()) {
      self.status = status
      self.headers = headers
      self.body = body
    }
  }
}

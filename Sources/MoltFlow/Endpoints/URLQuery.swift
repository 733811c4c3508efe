/// One name and value of a request's query, neither percent-encoded yet.
public struct URLQuery: Equatable, Sendable {
  public let name: String
  public let value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

extension Route {
  /// The request methods the API uses.
  public enum Method: String, CaseIterable, Sendable {
    case get = "GET"
    case post = "POST"
    case patch = "PATCH"
    case delete = "DELETE"
  }
}

import MoltFlow

extension Transport.Request {
  /// The request an endpoint stands for, with JSON both ways.
  init(_ endpoint: Endpoint<some Sendable>) {
    var headers: Headers = ["Accept": "application/json"]
    if endpoint.body != nil { headers["Content-Type"] = "application/json" }
    self.init(
      method: endpoint.route.method.rawValue, path: endpoint.route.path, query: endpoint.query, headers: headers,
      body: endpoint.body)
  }
}

import MoltFlow

extension Transport.Request {
  /// The request an endpoint stands for, with JSON both ways; only the CSV file comes as such.
  init(_ endpoint: Endpoint<some Sendable>) {
    var headers: Headers = ["Accept": "application/json"]
    if case .exportGroupCSV = endpoint.route { headers["Accept"] = "text/csv, */*;q=0.1" }
    if endpoint.body != nil { headers["Content-Type"] = "application/json" }
    self.init(
      method: endpoint.route.method.rawValue, path: endpoint.route.path, query: endpoint.query, headers: headers,
      body: endpoint.body)
  }
}

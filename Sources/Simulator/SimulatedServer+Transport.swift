import MoltFlow
public import MoltFlowClient

extension Transport {
  /// A transport that asks `server` in this process: no sockets, on the caller's own actor, without waiting
  /// unless the rules say so.
  ///
  /// It sends `key` as `X-API-Key`; nil sends none, which the server refuses.
  public static func simulated(_ server: SimulatedServer, key: String? = "mf_simulated") -> Transport {
    Transport(
      send: { request throws(APIError) in try await server.send(request.carrying(key)) },
      open: { request throws(APIError) in try await server.stream(request.carrying(key)) })
  }
}

extension Transport.Request {
  fileprivate func carrying(_ key: String?) -> Self {
    var request = self
    request.headers["X-API-Key"] = key
    return request
  }
}

import FoundationEssentials
import MoltFlow

@testable import MoltFlowClient

/// Runs `body` with a transport to a server on this machine, and shuts it down on every path.
func withTransport<Result>(
  port: Int, scheme: String = "http", credential: Credential? = .key("mf_secret"),
  timing: HTTPTransport.Timing = HTTPTransport.Timing(), _ body: (Transport) async throws -> Result
) async throws -> Result {
  let http = HTTPTransport(
    baseURL: try BaseURL("\(scheme)://127.0.0.1:\(port)"), credential: credential, timing: timing)
  do {
    let result = try await body(http.transport)
    await http.shutdown()
    return result
  } catch {
    await http.shutdown()
    throw error
  }
}

extension Transport.Request {
  static let get = Self(method: "GET", path: "/sessions")
  static let post = Self(
    method: "POST", path: "/bulk-send", headers: ["Content-Type": "application/json"], body: Data("{}".utf8))
}

extension RawServer.Answer {
  /// A whole reply that leaves the connection open.
  static func reply(_ status: String, _ fields: String = "", body: String = "") -> Self {
    .bytes("HTTP/1.1 \(status)\r\n\(fields)Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
  }
}

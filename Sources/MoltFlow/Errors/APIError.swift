public import FoundationEssentials

/// Why a request failed, in the terms a user can act on.
///
/// `detail` is the server's own text and `reason` the transport's; both are data, and may be empty.
public enum APIError: Error, Equatable, Sendable {
  /// No key was given to this program; nothing was sent.
  case noKey
  /// The key is missing, wrong or expired (status 401).
  case unauthorized
  /// The key may not do this (status 403); `missingScopes` are those the server asked for.
  case forbidden(detail: String?, missingScopes: [String])
  /// The plan does not include this, or its limit is reached (status 403, or another that speaks of a quota).
  case planLimit(detail: String)
  /// The server refused what was sent (status 400 or 422).
  case invalid(fields: [FieldProblem], detail: String)
  /// There is no such thing, or no longer (status 404 or 410).
  case notFound(detail: String)
  /// It, or its session, is in another state than the request needs (status 409, or another that speaks of a session).
  case conflict(detail: String)
  /// Too many requests (status 429); `until` is when the next is welcome, nil when the server named no time.
  case rateLimited(until: Date?)
  /// The server failed (status 500 to 599).
  case server(status: Int, detail: String)
  /// Any other status that is no success.
  case unexpected(status: Int, detail: String)
  /// The reply was a success, but what it holds can't be used; `keys` are the names that it held.
  case undecodable(endpoint: String, status: Int, keys: [String])
  /// The request surely did not reach the server.
  case unreachable(reason: String)
  /// The request may have reached the server, but the reply did not come back whole.
  case replyLost(reason: String)
  /// The secure connection could not be made.
  case tls(reason: String)
  /// The server pointed to another host, which was not followed.
  case foreignRedirect(host: String)
  /// The request was given up by this program.
  case cancelled
}

import FoundationEssentials
import MoltFlow

/// What a failure means for a feed.
enum Verdict: Equatable {
  /// Trying again can't help.
  case fatal
  /// Worth trying again, not before `notBefore`.
  case retry(notBefore: Date?)
  /// The server does not offer this; another way may work.
  case unavailable

  init(_ error: APIError) {
    switch error {
    case .noKey, .unauthorized, .forbidden, .planLimit, .invalid, .notFound, .tls, .foreignRedirect: self = .fatal
    case .rateLimited(let until): self = .retry(notBefore: until)
    case .server, .unreachable, .replyLost, .undecodable, .cancelled: self = .retry(notBefore: nil)
    case .conflict: self = .unavailable
    case .unexpected(let status, _): self = Self(status: status)
    }
  }

  init(status: Int) {
    switch status {
    case 204, 400, 401, 403, 404, 410, 422: self = .fatal
    case 408, 425, 429, 500...: self = .retry(notBefore: nil)
    default: self = .unavailable
    }
  }
}

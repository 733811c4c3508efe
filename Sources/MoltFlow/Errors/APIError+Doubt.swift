extension APIError {
  /// Whether a command that failed so may have been carried out all the same: look before it is given again.
  public var leavesDoubt: Bool {
    switch self {
    case .replyLost, .server, .cancelled: true
    case .undecodable(_, let status, _), .unexpected(let status, _): (200..<400).contains(status)
    case .noKey, .unauthorized, .forbidden, .planLimit, .invalid, .notFound, .conflict, .rateLimited, .unreachable,
      .tls, .foreignRedirect:
      false
    }
  }
}

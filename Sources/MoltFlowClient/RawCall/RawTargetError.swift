/// Why a raw request can't go where it was told to.
public enum RawTargetError: Error, Equatable, Sendable {
  case unreadable(String)
  /// A URL on `host`, while the key is for the origin `base`.
  case foreign(host: String, base: String)
  /// A user name or password in the URL; it is not repeated here.
  case holdsSecret

  /// One sentence with the way out.
  public var message: String {
    switch self {
    case .unreadable(let text):
      "“\(text)” is no path; write one such as /bulk-send?limit=5, with blanks and accents percent-encoded."
    case .foreign(let host, let base):
      "The key is for \(base) and is not sent to \(host). If that is your server, name it with --base-url."
    case .holdsSecret: BaseURLError.holdsSecret.message
    }
  }
}

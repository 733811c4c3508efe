/// Why a text is no address of an API server.
public enum BaseURLError: Error, Equatable, Sendable {
  case unreadable(String)
  /// Neither https nor http.
  case otherScheme(String)
  /// Plain http to a host that is not this machine.
  case insecure(host: String)
  /// A path other than `/api/v2`, a query or a fragment.
  case otherPath(String)
  /// A user name or password in the address; it is not repeated here.
  case holdsSecret

  /// One sentence with the way out.
  public var message: String {
    switch self {
    case .unreadable(let text): "“\(text)” is no address; write one such as https://apiv2.waiflow.app."
    case .otherScheme(let scheme): "The API speaks https, not \(scheme); write https://apiv2.waiflow.app or the like."
    case .insecure(let host): "Plain http would show your key to the network; write https://\(host)."
    case .otherPath(let text): "“\(text)” says more than the host; leave out all after it."
    case .holdsSecret: "The address holds a user name or password; take it out, the key has its own place."
    }
  }
}

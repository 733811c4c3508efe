import FoundationEssentials

/// What the server knows its caller by; never shows it.
public enum Credential: Equatable, Sendable {
  /// An API key, sent as `X-API-Key`.
  case key(String)
  /// An access token, which lives 30 minutes, sent as `Authorization: Bearer`.
  case token(String)

  /// The key in `MOLTFLOW_API_KEY`, else the token in `MOLTFLOW_TOKEN`, without blanks around it; nil when neither says
  /// anything.
  public static func from(environment: [String: String]) -> Self? {
    if let key = environment["MOLTFLOW_API_KEY"].flatMap(trimmed) { return .key(key) }
    return environment["MOLTFLOW_TOKEN"].flatMap(trimmed).map { .token($0) }
  }

  private static func trimmed(_ text: String) -> String? {
    let start = text.drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return String(start[...end])
  }

  /// The header field that carries it.
  var header: Headers.Field {
    switch self {
    case .key(let key): Headers.Field(name: "X-API-Key", value: key)
    case .token(let token): Headers.Field(name: "Authorization", value: "Bearer \(token)")
    }
  }

  /// Hides the secret in what a server says; nil where there is nothing to hide.
  var filter: SecretFilter? { isLong ? SecretFilter(Array(secret.utf8)) : nil }

  /// `text` with an ellipsis wherever the secret stands.
  func hidden(in text: String) -> String { isLong ? text.replacing(secret, with: "…") : text }

  /// Whether it can be told from words and numbers: to hide a key such as `x` would spoil what a server says.
  private var isLong: Bool { secret.utf8.count >= 8 }

  private var secret: String {
    switch self {
    case .key(let secret), .token(let secret): secret
    }
  }

  /// Whether it can stand in a header: printable ASCII without blanks, which keeps other headers out of it.
  var isSendable: Bool {
    !secret.isEmpty && secret.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}

extension Credential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String {
    switch self {
    case .key: "an API key"
    case .token: "an access token"
    }
  }

  public var debugDescription: String { description }

  /// Shows no children, so that `dump` shows no secret.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

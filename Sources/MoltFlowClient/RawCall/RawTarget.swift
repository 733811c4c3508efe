import FoundationEssentials

/// Where a raw request goes: a URL on the API's own origin, for which alone the key is good.
public struct RawTarget: Equatable, Sendable {
  /// The whole URL; path and query are as they were given.
  public let url: String

  /// Reads a path below `base`, with or without its leading slash, a path that begins with `/api/v2/`, or a whole URL.
  public init(_ text: String, base: BaseURL) throws(RawTargetError) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .unreadable(text) }
    let bare = String(text.prefix { $0 != "#" })
    url = Self.isWhole(bare) ? try Self.sameOrigin(bare, base) : Self.below(base, bare)
    guard let components = URLComponents(string: url), Origin(components) == base.origin else {
      throw .unreadable(text)
    }
  }

  private static func isWhole(_ text: String) -> Bool {
    let start = text.prefix { $0 != "/" && $0 != "?" }
    return start.hasSuffix(":") && text.dropFirst(start.count).hasPrefix("//")
  }

  private static func sameOrigin(_ text: String, _ base: BaseURL) throws(RawTargetError) -> String {
    guard let components = URLComponents(string: text), let origin = Origin(components) else { throw .unreadable(text) }
    guard components.user == nil, components.password == nil else { throw .holdsSecret }
    guard origin == base.origin else {
      throw .foreign(host: origin.name(beside: base.origin), base: "\(base.origin)")
    }
    let rest = text.drop { $0 != "/" }.dropFirst(2).drop { $0 != "/" && $0 != "?" }
    return "\(base.origin)" + (rest.hasPrefix("/") ? rest : "/" + rest)
  }

  private static func below(_ base: BaseURL, _ text: String) -> String {
    let path = text.hasPrefix("/") ? text : "/" + text
    let first = path.prefix { $0 != "?" }
    let isWhole = first == BaseURL.path || first.hasPrefix(BaseURL.path + "/")
    return (isWhole ? "\(base.origin)" : "\(base)") + path
  }
}

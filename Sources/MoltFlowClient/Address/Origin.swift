import FoundationEssentials

/// Scheme, host and port: what a key is good for.
///
/// Source: RFC 6454, “The Web Origin Concept”.
struct Origin: Equatable, Sendable {
  let scheme: String
  /// In lower case; an IPv6 address without its brackets.
  let host: String
  let port: Int

  /// Nil for a URL that is not http or https, has no host, or a port beyond 65535.
  init?(_ url: URLComponents) {
    guard let scheme = url.scheme?.lowercased(), let usual = Self.usualPort(of: scheme), let host = url.host else {
      return nil
    }
    let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    guard !bare.isEmpty, Self.hasUsablePort(url) else { return nil }
    self.scheme = scheme
    self.host = bare.lowercased()
    port = url.port ?? usual
  }

  /// Whether the host is this machine: `localhost`, `::1` or 127.0.0.0/8 written out.
  var isLoopback: Bool {
    if host == "localhost" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127"
      && parts.allSatisfy { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } && UInt8(part) != nil }
  }

  /// Whether `url` names no port, or one there can be.
  static func hasUsablePort(_ url: URLComponents) -> Bool {
    guard let range = url.rangeOfPort, let text = url.string?[range], !text.isEmpty else { return true }
    return url.port.map { (1...65_535).contains($0) } ?? false
  }

  private static func usualPort(of scheme: String) -> Int? {
    switch scheme {
    case "http": 80
    case "https": 443
    default: nil
    }
  }
}

extension Origin: CustomStringConvertible {
  /// As in a URL; a port that goes without saying is left out.
  var description: String {
    let address = host.contains(":") ? "[\(host)]" : host
    return port == Self.usualPort(of: scheme) ? "\(scheme)://\(address)" : "\(scheme)://\(address):\(port)"
  }

  /// What tells it from `other`: the host, with scheme and port where the host is the same.
  func name(beside other: Self) -> String { host == other.host ? description : host }
}

extension Origin {
  static let moltFlow = Self(scheme: "https", host: "apiv2.waiflow.app", port: 443)

  private init(scheme: String, host: String, port: Int) {
    self.scheme = scheme
    self.host = host
    self.port = port
  }
}

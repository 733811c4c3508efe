import FoundationEssentials
import MoltFlow

/// Where the API is: an origin and the path `/api/v2`.
public struct BaseURL: Equatable, Sendable {
  /// The vendor's own server.
  public static let moltFlow = Self(origin: .moltFlow)

  let origin: Origin

  /// Reads `https://host`, with or without a port, `/api/v2` and a slash at the end.
  ///
  /// Plain http is taken for this machine alone, so that a key never crosses a network in the clear.
  public init(_ text: String) throws(BaseURLError) {
    guard let url = URLComponents(string: text), url.scheme != nil, url.host?.isEmpty == false,
      Origin.hasUsablePort(url)
    else {
      throw .unreadable(text)
    }
    guard url.user == nil, url.password == nil else { throw .holdsSecret }
    guard let origin = Origin(url) else { throw .otherScheme(url.scheme ?? "") }
    guard origin.scheme == "https" || origin.isLoopback else { throw .insecure(host: origin.host) }
    guard url.query == nil, url.fragment == nil, ["", "/", Self.path, Self.path + "/"].contains(url.path) else {
      throw .otherPath(text)
    }
    self.origin = origin
  }

  private init(origin: Origin) {
    self.origin = origin
  }

  /// In lower case; an IPv6 address without its brackets.
  public var host: String { origin.host }
  /// Whether it is a server on this machine.
  public var isLoopback: Bool { origin.isLoopback }

  /// The whole URL of a request.
  func url(path: String, query: [URLQuery]) -> String {
    let pairs = query.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }
    return "\(self)\(path)" + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
  }

  static let path = "/api/v2"

  /// Percent-encodes all but the unreserved characters of RFC 3986, section 2.3.
  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      let character = Character(Unicode.Scalar(byte))
      if character.isASCII && (character.isLetter || character.isNumber || "-._~".contains(character)) {
        result.append(character)
      } else {
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}

extension BaseURL: CustomStringConvertible {
  public var description: String { "\(origin)\(Self.path)" }
}

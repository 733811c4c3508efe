/// One segment of a path, percent-encoded so that any id stays one segment.
///
/// Follows RFC 3986, section 2: only letters, digits, `-`, `.`, `_` and `~` stand for themselves.
enum PathSegment {
  /// Ids that a server would otherwise take for a path of its own, or for a step in the tree.
  private static let reserved: Set<String> = [".", "..", "contacts", "wa-groups"]

  static func encoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return bytes.indices.map { index in
      let mustEncode = index == 0 && reserved.contains(text) || !isUnreserved(bytes[index])
      return mustEncode ? percent(bytes[index]) : String(UnicodeScalar(bytes[index]))
    }.joined()
  }

  /// The text that `segment` stands for; nil for a broken percent sign or for bytes that are no UTF-8.
  static func decoded(_ segment: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    var rest = Substring(segment).utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexDigit), let low = rest.popFirst().flatMap(hexDigit) else {
        return nil
      }
      bytes.append(high * 16 + low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": true
    default: false
    }
  }

  private static func percent(_ byte: UInt8) -> String {
    let hex = String(byte, radix: 16, uppercase: true)
    return "%" + (hex.count == 1 ? "0" : "") + hex
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    guard byte < 0x80 else { return nil }
    return Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) }
  }
}

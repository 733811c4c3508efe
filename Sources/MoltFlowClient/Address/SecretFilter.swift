/// Puts an ellipsis in the place of a secret, in bytes that come in pieces and may be cut anywhere.
///
/// The secret is known as it is and as JSON may write it. Only what may be the beginning of it is held back until the
/// next piece.
struct SecretFilter: Sendable {
  /// For each byte of the secret all that may stand for it.
  private let secret: [[[UInt8]]]
  private var held: [UInt8] = []

  /// `secret`: ASCII, and never empty.
  init(_ secret: [UInt8]) {
    self.secret = secret.map(Self.forms)
  }

  /// The bytes that can go on.
  mutating func feed(_ bytes: some Collection<UInt8>) -> [UInt8] { pass(bytes, isEnd: false) }

  /// All that is left of bytes that come in one piece.
  mutating func whole(_ bytes: some Collection<UInt8>) -> [UInt8] { pass(bytes, isEnd: true) }

  /// What was held back at the end.
  mutating func finish() -> [UInt8] { pass([], isEnd: true) }

  private mutating func pass(_ bytes: some Collection<UInt8>, isEnd: Bool) -> [UInt8] {
    let all = held + bytes
    var rest = all[...]
    var passed: [UInt8] = []
    held = []
    while let first = rest.first {
      switch beginning(of: rest) {
      case .secret(let count):
        passed += "…".utf8
        rest = rest.dropFirst(count)
      case .cut where !isEnd:
        held = Array(rest)
        return passed
      case .cut, .other:
        passed.append(first)
        rest = rest.dropFirst()
      }
    }
    return passed
  }

  /// What bytes begin with.
  private enum Beginning {
    /// The secret, written in so many bytes.
    case secret(Int)
    /// Maybe the secret: they end too soon to tell.
    case cut
    case other
  }

  /// A byte as it is, and all the ways in which JSON may write it (RFC 8259, section 7).
  private static func forms(of byte: UInt8) -> [[UInt8]] {
    let hex = String(byte, radix: 16)
    let escapes = [hex, hex.uppercased()].map { Array(("\\u00" + (byte < 0x10 ? "0" : "") + $0).utf8) }
    let backslash = UInt8(ascii: "\\")
    return [[byte]] + ("\"\\/".utf8.contains(byte) ? [[backslash, byte]] : []) + escapes
  }

  private func beginning(of bytes: ArraySlice<UInt8>) -> Beginning {
    // A secret may be read in several ways as far as a backslash in it goes: these are the places they have come to.
    var places = [bytes.startIndex]
    var isCut = false
    for forms in secret {
      var next: [Int] = []
      for place in places {
        let rest = bytes[place...]
        for form in forms where !next.contains(place + form.count) {
          if rest.starts(with: form) {
            next.append(place + form.count)
          } else if form.starts(with: rest) {
            isCut = true
          }
        }
      }
      places = next
    }
    return places.min().map { .secret($0 - bytes.startIndex) } ?? (isCut ? .cut : .other)
  }
}

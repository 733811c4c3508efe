/// Puts an ellipsis in the place of a secret, in bytes that come in pieces and may be cut anywhere.
///
/// Only what may be the beginning of the secret is held back until the next piece.
struct SecretFilter: Sendable {
  /// ASCII, and never empty.
  private let secret: [UInt8]
  private var held: [UInt8] = []

  init(_ secret: [UInt8]) {
    self.secret = secret
  }

  /// The bytes that can go on.
  mutating func feed(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let clean = (held + bytes).replacing(secret, with: "…".utf8)
    let length = (1..<secret.count).last { clean.suffix($0).elementsEqual(secret.prefix($0)) } ?? 0
    held = clean.suffix(length)
    return clean.dropLast(length)
  }

  /// All that is left of bytes that come in one piece.
  mutating func whole(_ bytes: some Collection<UInt8>) -> [UInt8] { feed(bytes) + finish() }

  /// What was held back at the end, which is no secret.
  mutating func finish() -> [UInt8] {
    defer { held = [] }
    return held
  }
}

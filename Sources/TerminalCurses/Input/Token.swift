import TerminalUI

/// The first thing in what a terminal sent: a character, a key's sequence, a mouse report.
nonisolated struct Token: Equatable {
  /// What the bytes stand for.
  enum Meaning: Equatable {
    case input(Input)
    /// A sequence that says nothing to this program.
    case nothing
    case pasteBegins
  }

  let meaning: Meaning
  /// The bytes it takes, at least 1.
  let length: Int

  init(_ meaning: Meaning, length: Int) {
    self.meaning = meaning
    self.length = length
  }

  init(_ key: Key?, length: Int) {
    self.init(key.map { .input(.key($0)) } ?? .nothing, length: length)
  }

  /// Reads the start of `bytes`; nil if more are needed to tell.
  init?(_ bytes: ArraySlice<UInt8>, sequences: KeySequences) {
    guard let first = bytes.first else { return nil }
    switch first {
    case Byte.escape: self.init(escape: bytes, sequences: sequences)
    case 0x00..<0x20, Byte.delete: self.init(Key(control: first), length: 1)
    case 0x20..<0x7F: self.init(.character(Character(Unicode.Scalar(first))), length: 1)
    default: self.init(utf8: bytes, first: first)
    }
  }

  /// One character of UTF-8; a byte that can't be one becomes U+FFFD.
  private init?(utf8 bytes: ArraySlice<UInt8>, first: UInt8) {
    let length =
      switch first {
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 1
      }
    let part = bytes.prefix(length)
    guard part.dropFirst().allSatisfy({ $0 & 0b1100_0000 == 0b1000_0000 }) else {
      self.init(.character("\u{FFFD}"), length: 1)
      return
    }
    guard part.count == length else { return nil }
    guard let character = String(validating: part, as: UTF8.self)?.first else {
      self.init(.character("\u{FFFD}"), length: 1)
      return
    }
    self.init(.character(character), length: length)
  }
}

extension Key {
  /// The key behind a control character; nil for escape, which begins a sequence.
  nonisolated fileprivate init?(control byte: UInt8) {
    switch byte {
    case Byte.escape: return nil
    case Byte.tab: self = .tab
    case Byte.lineFeed, Byte.carriageReturn: self = .enter
    case Byte.backspace, Byte.delete: self = .backspace
    case 0: self = .control(" ")
    case 1...26: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }
}

import TerminalUI

nonisolated extension Token {
  /// What begins with an escape: a key's or the mouse's sequence, a key with Alt, or the Escape key before another.
  init?(escape bytes: ArraySlice<UInt8>, sequences: KeySequences) {
    switch sequences.match(bytes) {
    case .key(let key, let length):
      self.init(key, length: length)
      return
    case .incomplete: return nil
    case .none: break
    }
    guard let second = bytes.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "["): self.init(controlSequence: bytes)
    case UInt8(ascii: "O"): self.init(singleShift: bytes)
    case Byte.escape: self.init(escapedEscape: bytes, sequences: sequences)
    case UInt8(ascii: "b"): self.init(.wordLeft, length: 2)
    case UInt8(ascii: "f"): self.init(.wordRight, length: 2)
    case Byte.lineFeed, Byte.carriageReturn: self.init(.enter, length: 2)
    case Byte.backspace, Byte.delete: self.init(.control("w"), length: 2)
    default: self.init(.escape, length: 1)
    }
  }

  /// A sequence after a further escape, which some terminals send for Alt; else the Escape key before another.
  private init?(escapedEscape bytes: ArraySlice<UInt8>, sequences: KeySequences) {
    guard let inner = Token(escape: bytes.dropFirst(), sequences: sequences) else { return nil }
    switch inner.meaning {
    case .input(.key(.left)): self.init(.wordLeft, length: inner.length + 1)
    case .input(.key(.right)): self.init(.wordRight, length: inner.length + 1)
    default: self.init(.escape, length: 1)
    }
  }

  /// What the keypad's application mode sends: ESC O and a letter.
  private init?(singleShift bytes: ArraySlice<UInt8>) {
    guard let letter = bytes.dropFirst(2).first else { return nil }
    let key: Key? =
      switch letter {
      case UInt8(ascii: "M"): .enter
      case UInt8(ascii: "c"): .wordRight
      case UInt8(ascii: "d"): .wordLeft
      default: Key(letter: letter)
      }
    self.init(key, length: 3)
  }
}

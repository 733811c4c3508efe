import TerminalUI

nonisolated extension Key {
  /// The key of a sequence that ends in a letter, ESC [ or ESC O before it.
  init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "A"): self = .up
    case UInt8(ascii: "B"): self = .down
    case UInt8(ascii: "C"): self = .right
    case UInt8(ascii: "D"): self = .left
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "Z"): self = .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): self = .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: return nil
    }
  }

  /// The key of a sequence that is a number before a tilde.
  ///
  /// The function keys leave gaps as the VT220 did.
  init?(tilde number: Int) {
    switch number {
    case 1, 7: self = .home
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23, 24: self = .function(number - 12)
    default: return nil
    }
  }

  /// With xterm's modifier number, 1 more than 1 for Shift, 2 for Alt, 4 for Control: arrows then move by words.
  func modified(by number: Int) -> Key {
    let movesByWord = (number - 1) & 0b110 != 0
    switch self {
    case .left where movesByWord: return .wordLeft
    case .right where movesByWord: return .wordRight
    default: return self
    }
  }
}

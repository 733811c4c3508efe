/// Gathers one bracketed paste, however it is cut.
///
/// Source: xterm control sequences, “Bracketed Paste Mode”.
nonisolated struct PasteReader {
  static let start = Array("\u{1B}[200~".utf8)
  static let end = Array("\u{1B}[201~".utf8)
  /// The bytes kept of a paste; what is longer is cut, at a character.
  static let limit = 1 << 20

  /// Whether the paste is to be read to its end, and then dropped.
  var isDiscarded = false

  private var bytes: [UInt8] = []

  /// Takes what belongs to the paste from `rest`; returns its text, line ends as LF, once its end has come.
  ///
  /// A text that holds the end marker itself must not become keys: as far as it has arrived, the paste goes on
  /// to the last end marker before the next start.
  mutating func read(_ rest: inout ArraySlice<UInt8>) -> String? {
    guard var end = rest.firstRange(of: Self.end) else {
      let unsure = Self.end.count - 1
      keep(rest.dropLast(unsure))
      rest = rest.suffix(unsure)
      return nil
    }
    keep(rest[..<end.lowerBound])
    while let next = rest[end.upperBound...].firstRange(of: Self.end),
      rest[end.upperBound..<next.lowerBound].firstRange(of: Self.start) == nil
    {
      keep(rest[end.upperBound..<next.lowerBound])
      end = next
    }
    rest = rest[end.upperBound...]
    return isDiscarded ? "" : text
  }

  private mutating func keep(_ part: ArraySlice<UInt8>) {
    bytes += part.prefix(max(0, Self.limit + 1 - bytes.count))
  }

  private var text: String {
    var kept = bytes[...]
    if kept.count > Self.limit {
      // Back to the start of the character that does not fit.
      while let last = kept.popLast(), last & 0b1100_0000 == 0b1000_0000 {}
    }
    var unix: [UInt8] = []
    unix.reserveCapacity(kept.count)
    for (index, byte) in zip(kept.indices, kept) {
      switch byte {
      case Byte.carriageReturn: unix.append(Byte.lineFeed)
      case Byte.lineFeed where index > 0 && kept[index - 1] == Byte.carriageReturn: break
      default: unix.append(byte)
      }
    }
    return String(decoding: unix, as: UTF8.self)
  }
}

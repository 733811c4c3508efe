/// Counts the blank lines of a stream, each of which ends an event; lines end with a line feed.
struct BlankLines {
  private var isAtLineStart = true

  /// How many end in the next bytes.
  mutating func count(in bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    for byte in bytes {
      let endsLine = byte == UInt8(ascii: "\n")
      if endsLine, isAtLineStart { count += 1 }
      isAtLineStart = endsLine
    }
    return count
  }
}

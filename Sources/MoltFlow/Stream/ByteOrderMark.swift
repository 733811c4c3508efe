/// The byte order mark that may stand at the start of a stream, once.
struct ByteOrderMark {
  private static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// How many bytes of it have come; nil once it is known whether there is one.
  private var matched: Int? = 0

  /// Takes a mark off the front of `rest`; returns bytes held back that turned out to be none.
  mutating func withoutMark(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> ArraySlice<UInt8> {
    while let count = matched, let next = rest.first {
      guard next == Self.bytes[count] else {
        matched = nil
        return Self.bytes[..<count]
      }
      rest.removeFirst()
      matched = count + 1 == Self.bytes.count ? nil : count + 1
    }
    return []
  }
}

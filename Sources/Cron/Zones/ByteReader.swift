/// Reads a zone file from front to back, and fails instead of reading past its end.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func take(_ count: Int) throws(ZoneFileFlaw) -> ArraySlice<UInt8> {
    guard count <= bytes.count - position else { throw .tooShort }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  mutating func skip(_ count: Int) throws(ZoneFileFlaw) {
    _ = try take(count)
  }

  /// A big-endian two's complement number of so many bytes, at most eight.
  mutating func signedInteger(size: Int) throws(ZoneFileFlaw) -> Int {
    let bits = try take(size).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    let spare = 64 - size * 8
    return Int(Int64(bitPattern: bits << spare) >> spare)
  }

  /// A number of things in the file; more than the file has bytes is a lie.
  mutating func count() throws(ZoneFileFlaw) -> Int {
    let number = try signedInteger(size: 4)
    guard (0...bytes.count).contains(number) else { throw .tooShort }
    return number
  }

  /// What stands between the two line ends at the end of the file; nil if nothing does.
  mutating func footer() throws(ZoneFileFlaw) -> [UInt8]? {
    let lineEnd = UInt8(ascii: "\n")
    guard try take(1).first == lineEnd else { throw .badFooter }
    guard let end = bytes[position...].firstIndex(of: lineEnd) else { throw .badFooter }
    return end == position ? nil : Array(bytes[position..<end])
  }
}

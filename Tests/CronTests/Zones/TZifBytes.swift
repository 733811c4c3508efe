/// A compiled zone file made for a test.
struct TZifBytes {
  var firstOffset: Int
  /// Seconds since 1970 and the offset from then on.
  var changes: [(Int, Int)] = []
  var footer = "UTC0"
  var leapCount = 0
  var version = UInt8(ascii: "2")

  var bytes: [UInt8] {
    var bytes = header(changeCount: 0, typeCount: 0, leapCount: 0)
    bytes += header(changeCount: changes.count, typeCount: changes.count + 1, leapCount: leapCount)
    for (time, _) in changes {
      bytes += bigEndian(time, size: 8)
    }
    bytes += changes.indices.map { UInt8($0 + 1) }
    for offset in [firstOffset] + changes.map(\.1) {
      bytes += bigEndian(offset, size: 4) + [0, 0]
    }
    bytes += Array("UTC\0".utf8)
    bytes += [UInt8](repeating: 0, count: leapCount * 12)
    return bytes + Array("\n\(footer)\n".utf8)
  }

  private func header(changeCount: Int, typeCount: Int, leapCount: Int) -> [UInt8] {
    let letterCount = typeCount == 0 ? 0 : 4
    let counts = [0, 0, leapCount, changeCount, typeCount, letterCount]
    return Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
      + counts.flatMap { bigEndian($0, size: 4) }
  }

  private func bigEndian(_ number: Int, size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}

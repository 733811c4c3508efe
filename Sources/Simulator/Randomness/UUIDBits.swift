/// 128 bits in the shape of a random UUID (RFC 9562, version 4).
struct UUIDBits: Hashable, Sendable {
  let high, low: UInt64

  /// Sets version and variant; the other 122 bits are kept.
  init(high: UInt64, low: UInt64) {
    self.high = high & ~0xF000 | 0x4000
    self.low = low & ~0xC000_0000_0000_0000 | 0x8000_0000_0000_0000
  }

  init(from random: inout SplitMix64) {
    self.init(high: random.next(), low: random.next())
  }

  /// Reads 32 hexadecimal digits, with or without hyphens.
  init?(_ text: String) {
    let digits = text.filter { $0 != "-" }
    guard digits.utf8.count == 32, let high = UInt64(digits.prefix(16), radix: 16),
      let low = UInt64(digits.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  /// Lower case, with hyphens: `8-4-4-4-12` digits.
  var text: String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      var count = 0
      // A one marks the digit that a hyphen follows.
      for (word, hyphens) in [(high, 0x0000_0001_0001_0001), (low, 0x0001_0000_0000_0000)] as [(UInt64, UInt64)] {
        var shift: UInt64 = 64
        while shift > 0 {
          shift -= 4
          let digit = UInt8(truncatingIfNeeded: word >> shift) & 0xF
          buffer[count] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
          count += 1
          guard hyphens >> shift & 0xF == 1 else { continue }
          buffer[count] = UInt8(ascii: "-")
          count += 1
        }
      }
      return count
    }
  }
}

import MoltFlow

/// Feeds a stream whole and cut in many ways; the events must not depend on the cuts.
enum Streams {
  /// The events of `bytes`, once for each way of cutting them.
  static func events(of bytes: [UInt8], prepared: EventStreamParser = EventStreamParser()) -> [[ServerSentEvent]] {
    cuts(of: bytes).map { parts in
      var parser = prepared
      return parts.flatMap { parser.feed($0) }
    }
  }

  /// Whole, in single bytes, at every single place if short, and in chunks of lengths from three generators.
  static func cuts(of bytes: [UInt8]) -> [[[UInt8]]] {
    let halves = bytes.count > 300 ? [] : bytes.indices.map { [Array(bytes[..<$0]), Array(bytes[$0...])] }
    return [[bytes], bytes.map { [$0] }] + halves + [1, 2, 3].map { chunks(of: bytes, seed: $0) }
  }

  private static func chunks(of bytes: [UInt8], seed: UInt64) -> [[UInt8]] {
    var state = seed
    var rest = bytes[...]
    var chunks: [[UInt8]] = []
    while !rest.isEmpty {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let length = Int(state >> 33 % 7)
      chunks.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return chunks
  }
}

/// Which dialect each reply is written in.
struct DialectChoice: Sendable {
  private let dialect: Dialect
  private var random: SplitMix64

  /// All that a single reply can be written in.
  private static let each = Dialect(rawValue: Dialect.all.rawValue - 1)

  init(_ dialect: Dialect, seed: UInt64) {
    self.dialect = dialect
    random = SplitMix64(seed: SplitMix64.mixed(seed ^ 0xD1A1))
  }

  mutating func next() -> Dialect {
    guard dialect.contains(.all) else { return dialect }
    return dialect.union(Dialect(rawValue: Int(random.next() >> 32))).intersection(Self.each)
  }
}

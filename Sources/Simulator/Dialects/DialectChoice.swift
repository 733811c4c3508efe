/// Which dialect each reply is written in.
struct DialectChoice: Sendable {
  private let dialect: Dialect
  private var random: SplitMix64

  init(_ dialect: Dialect, seed: UInt64) {
    self.dialect = dialect
    random = SplitMix64(seed: SplitMix64.mixed(seed ^ 0xD1A1))
  }

  mutating func next() -> Dialect {
    guard dialect.contains(.all) else { return dialect }
    return Dialect(rawValue: Int(random.next() >> 32) & (Dialect.all.rawValue - 1))
  }
}

import Testing

@testable import Simulator

struct SplitMix64Tests {
  @Test func `the numbers are those of the original`() {
    var random = SplitMix64(seed: 1_234_567)

    let numbers = (0..<3).map { _ in random.next() }

    #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func `a UUID reads back what it wrote`() throws {
    var random = SplitMix64(seed: 5)
    let bits = UUIDBits(from: &random)

    #expect(UUIDBits(bits.text) == bits)
    #expect(UUIDBits("none") == nil)
  }
}

/// A set of numbers in `0...63`, kept as the bits of one word; counts up when looped over.
public struct NumberSet: Hashable, Sendable, Sequence {
  private(set) var bits: UInt64

  init(bits: UInt64 = 0) {
    self.bits = bits
  }

  init(_ range: ClosedRange<Int>, step: Int = 1) {
    bits = step > 1 ? 0 : .max << UInt64(range.lowerBound) & .max >> UInt64(63 - range.upperBound)
    guard step > 1 else { return }
    for number in stride(from: range.lowerBound, through: range.upperBound, by: step) {
      insert(number)
    }
  }

  init(_ numbers: [Int]) {
    bits = 0
    for number in numbers {
      insert(number)
    }
  }

  mutating func insert(_ number: Int) {
    bits |= 1 << UInt64(number)
  }

  mutating func remove(_ number: Int) {
    bits &= ~(1 << UInt64(number))
  }

  mutating func formUnion(_ other: NumberSet) {
    bits |= other.bits
  }

  func union(_ other: NumberSet) -> NumberSet {
    NumberSet(bits: bits | other.bits)
  }

  func intersection(_ other: NumberSet) -> NumberSet {
    NumberSet(bits: bits & other.bits)
  }
}

extension NumberSet {
  public func makeIterator() -> Iterator {
    Iterator(rest: self)
  }

  /// Takes the numbers out one by one, the smallest first.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate var rest: NumberSet

    public mutating func next() -> Int? {
      guard let number = rest.first else { return nil }
      rest.remove(number)
      return number
    }
  }
}

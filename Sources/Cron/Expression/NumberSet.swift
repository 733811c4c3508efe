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
  public var isEmpty: Bool { bits == 0 }
  public var count: Int { bits.nonzeroBitCount }
  /// The smallest number; nil in an empty set.
  public var first: Int? { isEmpty ? nil : bits.trailingZeroBitCount }
  /// The largest number; nil in an empty set.
  public var last: Int? { isEmpty ? nil : 63 - bits.leadingZeroBitCount }

  public func contains(_ number: Int) -> Bool {
    bits >> UInt64(number) & 1 == 1
  }

  /// The smallest number of the set that is not below this one; nil if there is none.
  func first(from number: Int) -> Int? {
    NumberSet(bits: bits & (.max << UInt64(number))).first
  }

  /// The largest number of the set that is not above this one; nil if there is none.
  func last(upTo number: Int) -> Int? {
    NumberSet(bits: bits & (.max >> UInt64(63 - number))).last
  }

  /// The smallest distance between two numbers of the set; nil if it has fewer than two.
  var smallestDistance: Int? {
    (1..<64).first { bits & bits >> UInt64($0) != 0 }
  }

  func isSubset(of other: NumberSet) -> Bool { bits & ~other.bits == 0 }

  func subtracting(_ other: NumberSet) -> NumberSet { NumberSet(bits: bits & ~other.bits) }

  /// Numbers that follow each other, put together.
  var ranges: [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for number in self {
      if let last = ranges.last, last.upperBound == number - 1 {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges
  }

  public func makeIterator() -> Iterator {
    Iterator(rest: self)
  }

  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate var rest: NumberSet

    public mutating func next() -> Int? {
      guard let number = rest.first else { return nil }
      rest.remove(number)
      return number
    }
  }
}

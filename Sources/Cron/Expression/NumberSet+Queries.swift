// What a search for a run asks several times is always in line: a call would cost more than it does.
extension NumberSet {
  public var isEmpty: Bool { bits == 0 }
  public var count: Int { bits.nonzeroBitCount }
  /// The smallest number; nil in an empty set.
  public var first: Int? { isEmpty ? nil : bits.trailingZeroBitCount }
  /// The largest number; nil in an empty set.
  public var last: Int? { isEmpty ? nil : 63 - bits.leadingZeroBitCount }

  /// `number` is in `0...63`.
  @inline(__always)
  public func contains(_ number: Int) -> Bool {
    bits >> UInt64(number) & 1 == 1
  }

  /// The smallest number of the set that is not below this one; nil if there is none.
  @inline(__always)
  func first(from number: Int) -> Int? {
    NumberSet(bits: bits & (.max << UInt64(number))).first
  }

  /// The largest number of the set that is not above this one; nil if there is none.
  @inline(__always)
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
}

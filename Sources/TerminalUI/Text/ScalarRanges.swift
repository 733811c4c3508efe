/// A set of Unicode scalars, kept as sorted ranges; `width-table.py` among the tests writes the tables.
struct ScalarRanges: Sendable {
  /// The first and the last scalar of each range, in rising order.
  private let bounds: [UInt32]

  init(_ bounds: [UInt32]) { self.bounds = bounds }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    var low = 0
    var high = bounds.count / 2
    while low < high {
      let middle = (low + high) / 2
      if bounds[2 * middle + 1] < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < bounds.count / 2 && bounds[2 * low] <= scalar.value
  }
}

extension Canvas {
  /// Cells of a row that differ from what is shown, with what may lie unchanged between them.
  public struct Change: Equatable, Sendable {
    /// The row, from 0.
    public let y: Int
    /// Never starts at the right half of a wide character, but may end before one: who draws the left half draws both.
    public let columns: Range<Int>
  }

  /// What has to be drawn where `shown` is on the screen, at most one change a row; all of it if that is nil, or of
  /// another size.
  public func changes(since shown: Canvas?) -> [Change] {
    rows.indices.compactMap { y in
      guard let shown, shown.size == size else { return Change(y: y, columns: rows[y].indices) }
      return rows[y].columns(differingFrom: shown.rows[y]).map { Change(y: y, columns: $0) }
    }
  }
}

extension [Cell] {
  /// From the first column that differs from a row of the same length to the last; nil where none does.
  fileprivate func columns(differingFrom other: [Cell]) -> Range<Int>? {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start] == other[start] { start += 1 }
    guard start < end else { return nil }
    while self[end - 1] == other[end - 1] { end -= 1 }
    return start..<end
  }
}

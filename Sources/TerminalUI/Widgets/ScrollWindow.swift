/// Which rows of a long list are on the screen.
///
/// The window moves only as far as it must to show the selected row, so that lists do not jump under the eye.
public struct ScrollWindow: Equatable, Sendable {
  /// Rows of the list that show, in `0..<count`.
  public let rows: Range<Int>
  /// Rows the list has.
  public let count: Int

  /// - Parameters:
  ///   - count: Rows of the list.
  ///   - height: Rows there is room for.
  ///   - selected: The row that must be seen, if any; out of range counts as the nearest.
  ///   - first: The first row of the window so far, 0 for a new one.
  public init(count: Int, height: Int, selected: Int? = nil, first: Int = 0) {
    self.count = max(0, count)
    let height = min(max(0, height), self.count)
    var first = first
    if let selected, height > 0 {
      let selected = min(max(0, selected), self.count - 1)
      first = min(first, selected)
      first = max(first, selected - height + 1)
    }
    first = min(max(0, first), self.count - height)
    rows = first..<first + height
  }

  /// The first row that shows; give it to the next window.
  public var first: Int { rows.lowerBound }

  /// The window scrolled by `lines`, positive down, as far as the list goes.
  public func scrolled(by lines: Int) -> ScrollWindow {
    ScrollWindow(count: count, height: rows.count, first: first + min(max(-count, lines), count))
  }
}

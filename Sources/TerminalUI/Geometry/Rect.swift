/// A rectangle of cells in screen coordinates: `x` grows right, `y` grows down, both from zero.
public struct Rect: Equatable, Sendable {
  public var x, y, width, height: Int

  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The column after the last one.
  public var maxX: Int { x + width }

  /// The row after the last one.
  public var maxY: Int { y + height }

  /// The rectangle left inside a one-cell border.
  public var inset: Rect {
    Rect(x: x + 1, y: y + 1, width: max(0, width - 2), height: max(0, height - 2))
  }

  public func contains(_ position: Position) -> Bool {
    (x..<max(x, maxX)).contains(position.x) && (y..<max(y, maxY)).contains(position.y)
  }

  /// The `count` rows that start `first` rows below the top, as far as the rectangle has them.
  public func rows(from first: Int, count: Int = .max) -> Rect {
    let skipped = min(max(0, first), height)
    return Rect(x: x, y: y + skipped, width: width, height: min(max(0, count), height - skipped))
  }

  /// The `count` columns that start `first` columns right of the left edge, as far as the rectangle has them.
  public func columns(from first: Int, count: Int = .max) -> Rect {
    let skipped = min(max(0, first), width)
    return Rect(x: x + skipped, y: y, width: min(max(0, count), width - skipped), height: height)
  }
}

/// Where in its list a window stands, as a thumb on a track of cells.
public struct ScrollIndicator: Equatable, Sendable {
  /// Cells of the track that the thumb covers, from 0 at the top; nil when the whole list shows.
  ///
  /// The thumb touches an end of the track exactly when the window shows that end of the list, if the track has
  /// three cells or more.
  public let thumb: Range<Int>?

  public init(_ window: ScrollWindow, length: Int) {
    guard length > 0, window.rows.count < window.count else {
      thumb = nil
      return
    }
    let size = max(1, min(length * window.rows.count / window.count, length - 1))
    let room = length - size
    let hidden = window.count - window.rows.count
    var start = room * window.first / hidden
    if window.first > 0, start == 0, room > 1 { start = 1 }
    thumb = start..<start + size
  }
}

extension Canvas {
  /// Draws the thumb of `window` as `┃` on a line of `length` cells from (`x`, `y`) down, such as a box's right edge.
  public mutating func drawScrollIndicator(_ window: ScrollWindow, x: Int, y: Int, length: Int, role: Role = .border) {
    for offset in ScrollIndicator(window, length: length).thumb ?? 0..<0 {
      write("┃", x: x, y: y + offset, role: role)
    }
  }
}

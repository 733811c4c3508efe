import TerminalUI
import ViewModels

extension Canvas {
  /// Wrapped text; the last line ends in `…` where not all fits; returns the lines used.
  @discardableResult
  mutating func drawText(_ text: String, in area: Rect, role: Role = .text) -> Int {
    let lines = WrappedText(text, width: area.width).lines.map(\.text)
    for (y, line) in lines.prefix(area.height).enumerated() {
      let isCut = y == area.height - 1 && lines.count > area.height
      write(
        isCut ? line + (line.hasSuffix(" ") ? "" : " ") + lines[y + 1] : line, x: area.x, y: area.y + y,
        width: area.width, role: role)
    }
    return min(lines.count, area.height)
  }

  /// What stands where there is no list.
  mutating func draw(emptyText: String, in area: Rect) {
    drawText(emptyText, in: area, role: .muted)
  }

  /// Lines of a long list with the one at `position` in sight.
  mutating func drawList(
    count: Int, position: Int, in area: Rect, draw: (_ index: Int, _ area: Rect, _ canvas: inout Canvas) -> Void
  ) {
    let window = ScrollWindow(count: count, height: area.height, selected: position, first: position - area.height / 2)
    for (place, index) in window.rows.enumerated() {
      let row = area.rows(from: place, count: 1)
      draw(index, row, &self)
      guard index == position else { continue }
      setRole(.selection, in: row)
      cursor = Position(x: row.x, y: row.y)
    }
    drawScrollIndicator(window, x: area.maxX, y: area.y, length: area.height)
  }
}

import TerminalUI
import ViewModels

extension Canvas {
  /// Names and values, a line each, values wrapped; returns the lines used.
  mutating func draw(_ facts: [Fact], in area: Rect) -> Int {
    let nameWidth = (facts.map { TextWidth.columns(of: $0.name) }.max() ?? 0) + 1
    var y = 0
    for fact in facts {
      write(fact.name, x: area.x, y: area.y + y, width: min(nameWidth, area.width), role: .muted)
      for line in WrappedText(fact.value, width: area.width - nameWidth).lines.prefix(4) where y < area.height {
        write(line.text, x: area.x + nameWidth, y: area.y + y, width: area.width - nameWidth)
        y += 1
      }
      guard y < area.height else { break }
    }
    return min(y, area.height)
  }

  /// Facts above a list: they take at most two thirds of a tall drawer, half of a low one; answers what is left.
  mutating func draw(_ facts: [Fact], above area: Rect) -> Rect {
    let isTall = area.height >= 14
    let used = draw(facts, in: area.rows(from: 0, count: isTall ? area.height * 2 / 3 : area.height / 2))
    return area.rows(from: used + (isTall ? 1 : 0))
  }

  /// What stands where there is no list.
  mutating func draw(emptyText: String, in area: Rect) {
    for (y, line) in WrappedText(emptyText, width: area.width).lines.prefix(area.height).enumerated() {
      write(line.text, x: area.x, y: area.y + y, width: area.width, role: .muted)
    }
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

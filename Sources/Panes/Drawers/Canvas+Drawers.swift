import TerminalUI
import ViewModels

extension Canvas {
  /// Names and values, a line each, values wrapped; what does not fit ends in `…`; returns the lines used.
  mutating func draw(_ facts: [Fact], in area: Rect) -> Int {
    let nameWidth = (facts.map { TextWidth.columns(of: $0.name) }.max() ?? 0) + 1
    var y = 0
    for fact in facts where y < area.height {
      write(fact.name, x: area.x, y: area.y + y, width: min(nameWidth, area.width), role: .muted)
      let room = Rect(
        x: area.x + nameWidth, y: area.y + y, width: area.width - nameWidth, height: min(4, area.height - y))
      y += drawText(fact.value, in: room)
    }
    return y
  }

  /// Facts above a list: at most two thirds of a tall drawer, where `kept` lines are left below them.
  ///
  /// In a low one they stand one behind the other, in half of it. Answers what is left.
  mutating func draw(_ facts: [Fact], above area: Rect, keeping kept: Int = 0) -> Rect {
    guard area.height >= 14 else {
      let text = facts.map { "\($0.name) \($0.value)" }.joined(separator: " · ")
      return area.rows(from: drawText(text, in: area.rows(from: 0, count: area.height / 2)))
    }
    let used = draw(facts, in: area.rows(from: 0, count: min(area.height * 2 / 3, area.height - kept - 1)))
    return area.rows(from: used + 1)
  }

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

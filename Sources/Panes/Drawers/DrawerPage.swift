import TerminalUI
import ViewModels

/// A drawer laid out inside its border: facts and notes above a list.
///
/// Where there is room they stand still above the rows; otherwise all of it is one column that scrolls, so that nothing
/// is out of reach. A selected row that its columns cut shows in full at the bottom.
struct DrawerPage {
  /// Text of one role, which wraps.
  typealias Note = (text: String, role: Role)

  private let area: Rect
  private let table: DrawerTable
  /// Everything above the rows, a line of the screen each.
  private let above: [Line]

  /// A line above the list; the first of a fact has its name.
  private struct Line {
    var name = ""
    /// Columns before the text, which stands behind all names.
    var indent = 0
    let text: String
    var role: Role = .text
  }

  /// `notes` stand below the facts; `title` is the list's.
  init(facts: [Fact], notes: [Note] = [], title: String, table: DrawerTable, in area: Rect) {
    let nameWidth = (facts.map { TextWidth.columns(of: $0.name) }.max() ?? 0) + 1
    let named = facts.flatMap { fact in
      PartedLines.lines(of: fact.value, width: area.width - nameWidth).enumerated().map { place, line in
        Line(name: place == 0 ? fact.name : "", indent: nameWidth, text: line)
      }
    }
    let empty = table.rows.isEmpty ? [(text: table.emptyText, role: Role.muted)] : []
    let noted = ([("", .text)] + notes + [(title, .title)] + empty).flatMap { text, role in
      PartedLines.lines(of: text, width: area.width).map { Line(text: $0, role: role) }
    }
    above = named + noted
    self.area = area
    self.table = table
  }

  /// Lines above the rows that scroll with them: none where they all stand still above four rows, or all there are.
  var scrolled: Int { above.count + min(4, table.rows.count) > area.height ? above.count : 0 }

  /// How many rows, or lines of the column, show at the least from the line of `scroll` on, whichever is selected.
  func rowsShown(from scroll: DrawerScroll) -> Int {
    let height = area.height - (scrolled == 0 ? above.count : 0)
    if scroll.line(above: scrolled) + height < scrolled { return height }
    let isCut = table.rows.indices.contains { table.cutRow($0, width: area.width) != nil }
    return height - (isCut ? 3 : 0)
  }

  /// Draws the page with the line of `scroll` selected.
  func draw(_ scroll: DrawerScroll, on canvas: inout Canvas) {
    let line = scroll.line(above: scrolled)
    let whole = table.cutRow(line - scrolled, width: area.width)
    let wholeLines = whole.map { WrappedText($0.text, width: area.width).lines.count } ?? 0
    let foot = area.rows(from: area.height - min(3, wholeLines))
    var list = area.rows(from: 0, count: area.height - foot.height)
    if scrolled == 0 {
      for (y, line) in above.enumerated() { draw(line, in: list.rows(from: y, count: 1), on: &canvas) }
      list = list.rows(from: above.count)
    }
    canvas.drawList(count: scrolled + table.rows.count, position: line, in: list) { index, area, canvas in
      if index < scrolled {
        draw(above[index], in: area, on: &canvas)
      } else {
        table.draw(index - scrolled, in: area, on: &canvas)
      }
    }
    if let whole { canvas.drawText(whole.text, in: foot, role: whole.role) }
  }

  private func draw(_ line: Line, in area: Rect, on canvas: inout Canvas) {
    guard area.height > 0 else { return }
    canvas.write(line.name, x: area.x, y: area.y, width: min(line.indent, area.width), role: .muted)
    let text = area.columns(from: line.indent)
    canvas.write(line.text, x: text.x, y: text.y, width: text.width, role: line.role)
  }
}

import TerminalUI
import ViewModels

/// A schedule's text, its next runs and what became of those before.
enum ScheduleDrawer {
  static func draw(_ model: ScheduleDetailViewModel, in area: Rect, on canvas: inout Canvas) {
    canvas.box(area, title: model.title, isFocused: true)
    let inside = area.inset
    let rest = canvas.draw(facts(model), above: inside)
    var y = rest.y - inside.y
    func line(_ text: String, _ role: Role = .text) {
      guard y < inside.height else { return }
      canvas.write(text, x: inside.x, y: inside.y + y, width: inside.width, role: role)
      y += 1
    }
    if !model.nextRuns.isEmpty || model.nextRunsProblem != nil {
      line(model.nextRunsTitle, .title)
      if let problem = model.nextRunsProblem { line("✗ \(problem)", .danger) }
      for text in model.nextRuns { line(text) }
      for text in model.disagreement { line("! \(text)", .warning) }
      if inside.height >= 14 { line("") }
    }
    line("History", .title)
    let list = inside.rows(from: y)
    if let text = model.historyEmptyText { return canvas.draw(emptyText: text, in: list) }
    let rows = model.history ?? []
    canvas.drawList(count: rows.count, position: model.position, in: list) { index, area, canvas in
      let row = rows[index]
      let columns = Columns(
        [.fixed(13), .fixed(10), .flexible(minimum: 8, ideal: 20), .flexible(minimum: 8)], width: area.width)
      canvas.write([row.at, row.state, row.counts, row.error], in: columns, x: area.x, y: area.y)
    }
  }

  private static func facts(_ model: ScheduleDetailViewModel) -> [Fact] {
    model.facts + [model.mediaURL.map { Fact("Media", $0) }, model.text.map { Fact("Text", $0) }].compactMap(\.self)
  }
}

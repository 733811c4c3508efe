import TerminalUI
import ViewModels

/// A schedule's text, its next runs and what became of those before.
enum ScheduleDrawer {
  static func draw(_ model: ScheduleDetailViewModel, in area: Rect, on canvas: inout Canvas) {
    canvas.box(area, title: model.title, isFocused: true)
    let inside = area.inset
    if inside.height >= 14 {
      let kept = runs(model).count + historyLines
      var rest = canvas.draw(facts(model), above: inside, keeping: kept)
      drawRuns(model, in: &rest, on: &canvas)
      drawHistory(model, in: rest, on: &canvas)
    } else if model.position > 0 {
      drawHistory(model, in: inside, on: &canvas)
    } else {
      var rest = canvas.draw(facts(model), above: inside.rows(from: 0, count: inside.height - 1))
      drawRuns(model, in: &rest, on: &canvas)
      canvas.write("↓ History", x: inside.x, y: inside.maxY - 1, width: inside.width, role: .muted)
    }
  }

  /// Lines that the history has at least in a tall drawer: its title, and four runs.
  private static let historyLines = 5

  private static func runs(_ model: ScheduleDetailViewModel) -> [(text: String, role: Role)] {
    guard !model.nextRuns.isEmpty || model.nextRunsProblem != nil else { return [] }
    return [(model.nextRunsTitle, .title)] + (model.nextRunsProblem.map { [("✗ \($0)", .danger)] } ?? [])
      + model.nextRuns.map { ($0, .text) } + model.disagreement.map { ("! \($0)", .warning) }
  }

  /// Draws the coming runs at the top of `space`, and takes from it the lines they used.
  private static func drawRuns(_ model: ScheduleDetailViewModel, in space: inout Rect, on canvas: inout Canvas) {
    for (text, role) in runs(model) where space.height > 0 {
      space = space.rows(from: canvas.drawText(text, in: space, role: role))
    }
  }

  private static func drawHistory(_ model: ScheduleDetailViewModel, in area: Rect, on canvas: inout Canvas) {
    guard area.height > 0 else { return }
    canvas.write("History", x: area.x, y: area.y, width: area.width, role: .title)
    let list = area.rows(from: 1)
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
    model.facts.filter { $0.value != model.title }
      + [model.mediaURL.map { Fact("Media", $0) }, model.text.map { Fact("Text", $0) }].compactMap(\.self)
  }
}

import TerminalUI
import ViewModels

/// A schedule's text, its next runs and what became of those before.
enum ScheduleDrawer {
  static func draw(_ model: ScheduleDetailViewModel, in area: Rect, on canvas: inout Canvas) {
    canvas.box(area, title: model.title, isFocused: true)
    page(model, in: area.inset).draw(model.scroll, on: &canvas)
  }

  static func page(_ model: ScheduleDetailViewModel, in area: Rect) -> DrawerPage {
    DrawerPage(facts: facts(model), notes: runs(model), title: model.historyTitle, table: history(model), in: area)
  }

  private static func facts(_ model: ScheduleDetailViewModel) -> [Fact] {
    model.facts.filter { $0.value != model.title }
      + [model.mediaURL.map { Fact("Media", $0) }, model.text.map { Fact("Text", $0) }].compactMap(\.self)
  }

  private static func runs(_ model: ScheduleDetailViewModel) -> [DrawerPage.Note] {
    guard !model.nextRuns.isEmpty || model.nextRunsProblem != nil else { return [] }
    return [(model.nextRunsTitle, .title)] + (model.nextRunsProblem.map { [("✗ \($0)", .danger)] } ?? [])
      + model.nextRuns.map { ($0, .text) } + (model.disagreement + model.warnings).map { ("! \($0)", .warning) }
  }

  private static func history(_ model: ScheduleDetailViewModel) -> DrawerTable {
    if let text = model.historyEmptyText { return DrawerTable(emptyText: text) }
    return DrawerTable(
      columns: [.fixed(13), .fixed(10), .flexible(minimum: 8, ideal: 20), .flexible(minimum: 8)],
      rows: (model.history ?? []).map { ([$0.at, $0.state, $0.counts, $0.error], .text) })
  }
}

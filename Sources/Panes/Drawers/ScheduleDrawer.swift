import TerminalUI
import ViewModels

/// A schedule's text, its next runs and what became of those before.
enum ScheduleDrawer {
  static func draw(_ model: ScheduleDetailViewModel, in area: Rect, on canvas: inout Canvas) {
    canvas.box(area, title: model.title, isFocused: true)
    page(model, in: area.inset).draw(model.scroll, on: &canvas)
  }

  static func page(_ model: ScheduleDetailViewModel, in area: Rect) -> DrawerPage {
    let runs = runs(model, in: area)
    return DrawerPage(facts: facts(model), notes: runs, title: model.historyTitle, table: history(model), in: area)
  }

  private static func facts(_ model: ScheduleDetailViewModel) -> [Fact] {
    model.facts.filter { $0.value != model.title }
      + [model.mediaURL.map { Fact("Media", $0) }, model.text.map { Fact("Text", $0) }].compactMap(\.self)
  }

  private static func runs(_ model: ScheduleDetailViewModel, in area: Rect) -> [DrawerPage.Note] {
    guard !model.nextRuns.isEmpty || model.nextRunsProblem != nil else { return [] }
    return coming(model, in: area) + (model.nextRunsProblem.map { [("✗ \($0)", .danger)] } ?? [])
      + model.disagreement.map { ("! \($0)", .warning) }
      + model.runNotes.map { $0.kind == .warning ? ("! \($0.text)", .warning) : ($0.text, $0.kind.role) }
      + model.warnings.map { ("! \($0)", .warning) }
  }

  /// ` · in 14 h 25 min` has room in so many columns.
  private static let aheadWidth = 17

  /// The next runs with how far ahead they are; where that makes lines too long, only the first one is told so, in the
  /// title.
  private static func coming(_ model: ScheduleDetailViewModel, in area: Rect) -> [DrawerPage.Note] {
    let (runs, flags) = (model.nextRuns, model.nextRunsFlags)
    let flagWidth = flags.map(\.count).max() ?? 0
    let isWide = runs.allSatisfy { TextWidth.columns(of: $0) + aheadWidth + flagWidth <= area.width }
    let first = isWide ? "" : model.nextRunsAhead.first.map { " · the first \($0)" } ?? ""
    let lines = isWide ? zip(runs, model.nextRunsAhead).map { "\($0) · \($1)" } : runs
    return [(model.nextRunsTitle + first, .title)]
      + zip(lines, flags).map { line, flag in (line + flag, flag.isEmpty ? .text : .warning) }
  }

  private static func history(_ model: ScheduleDetailViewModel) -> DrawerTable {
    if let text = model.historyEmptyText { return DrawerTable(emptyText: text) }
    return DrawerTable(
      columns: [.fixed(13), .fixed(10), .flexible(minimum: 8, ideal: 20), .flexible(minimum: 8)],
      rows: (model.history ?? []).map { ([$0.at, $0.state, $0.counts, $0.error], .text) })
  }
}

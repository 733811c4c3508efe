import TerminalUI
import ViewModels

/// All that is known of a session, and what is left of the month's messages.
enum SessionDrawer {
  static func draw(_ console: ConsoleViewModel, _ model: SessionDetailViewModel, in area: Rect, on canvas: inout Canvas)
  {
    canvas.box(area, title: model.title, isFocused: true)
    page(console, model, in: area.inset).draw(model.scroll, on: &canvas)
  }

  static func page(_ console: ConsoleViewModel, _ model: SessionDetailViewModel, in area: Rect) -> DrawerPage {
    DrawerPage(
      facts: model.facts, notes: model.problem.map { [("! \($0)", .warning), ("", .text)] } ?? [],
      title: "All sessions together", table: DrawerTable(emptyText: console.quota.sentence), in: area)
  }
}

import TerminalUI
import ViewModels

/// A job's counts and times, and what became of each recipient.
enum JobDrawer {
  static func draw(_ model: JobDetailViewModel, title: String, in area: Rect, on canvas: inout Canvas) {
    canvas.box(area, title: title, isFocused: true)
    page(model, in: area.inset).draw(model.scroll, on: &canvas)
  }

  static func page(_ model: JobDetailViewModel, in area: Rect) -> DrawerPage {
    DrawerPage(facts: model.facts, title: "Recipients", table: table(model), in: area)
  }

  private static func table(_ model: JobDetailViewModel) -> DrawerTable {
    switch model.recipientRows {
    case .none(let text): DrawerTable(emptyText: text)
    case .rows(let rows):
      DrawerTable(
        columns: [.fixed(16), .flexible(minimum: 6, ideal: 20), .flexible(minimum: 10)],
        rows: rows.map { ([$0.phone, $0.name, $0.outcome], $0.tone.role) })
    }
  }
}

import TerminalUI
import ViewModels

/// A job's counts and times, and what became of each recipient.
enum JobDrawer {
  static func draw(_ model: JobDetailViewModel, title: String, in area: Rect, on canvas: inout Canvas) {
    canvas.box(area, title: title, isFocused: true)
    let inside = area.inset
    let rest = canvas.draw(model.facts, above: inside)
    canvas.write("Recipients", x: rest.x, y: rest.y, width: rest.height > 0 ? rest.width : 0, role: .title)
    let list = rest.rows(from: 1)
    switch model.recipientRows {
    case .none(let text): canvas.draw(emptyText: text, in: list)
    case .rows(let rows):
      canvas.drawList(count: rows.count, position: model.position, in: list) { index, area, canvas in
        let row = rows[index]
        let columns = Columns(
          [.fixed(16), .flexible(minimum: 6, ideal: 20), .flexible(minimum: 10)], width: area.width)
        canvas.write([row.phone, row.name, row.outcome], in: columns, x: area.x, y: area.y, role: row.tone.role)
      }
    }
  }
}

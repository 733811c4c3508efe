import TerminalUI

/// The list of a drawer, in columns.
struct DrawerTable {
  typealias Row = (texts: [String], role: Role)

  var columns: [Column] = []
  var rows: [Row] = []
  /// What stands there without rows.
  var emptyText = ""

  func draw(_ index: Int, in area: Rect, on canvas: inout Canvas) {
    let row = rows[index]
    canvas.write(row.texts, in: Columns(columns, width: area.width), x: area.x, y: area.y, role: row.role)
  }

  /// The row at `index` as one text, if there is one and its columns in `width` cut any of it.
  func cutRow(_ index: Int, width: Int) -> (text: String, role: Role)? {
    guard rows.indices.contains(index) else { return nil }
    let row = rows[index]
    let widths = Columns(columns, width: width).widths
    guard zip(row.texts, widths).contains(where: { TextWidth.columns(of: $0) > $1 }) else { return nil }
    return (row.texts.filter { !$0.isEmpty }.joined(separator: " "), row.role)
  }
}

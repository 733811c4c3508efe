public import TerminalUI
public import ViewModels

/// A list of the console: a titled rectangle over one view model, which it keeps nothing of.
public protocol ListPane {
  static var bindings: [Binding<ConsoleViewModel>] { get }
  var console: ConsoleViewModel { get }
  var title: String { get }
  /// How fresh the list is, for the right of the top edge.
  var note: String { get }
  /// What stands there while the list is empty.
  var emptyText: String { get }
  var count: Int { get }
  var selectedIndex: Int? { get }
  /// The row that must be in sight: the selected one, or where it was.
  var place: Int { get }
  /// Lines of the screen that a row takes in a pane `width` columns wide inside its border.
  func rowHeight(width: Int) -> Int
  func drawRow(_ index: Int, in area: Rect, on canvas: inout Canvas)
  func selectRow(_ index: Int)
}

extension ListPane {
  /// Draws the pane with its border into `area`.
  ///
  /// A pane whose drawer is open has the keys no longer, but still shows what the drawer is of.
  func draw(in area: Rect, isFocused: Bool, hasDrawer: Bool, on canvas: inout Canvas) {
    canvas.box(area, title: "\(isFocused ? "▸" : " ")\(title)", note: note, isFocused: isFocused)
    let inside = area.inset
    guard count > 0 else {
      return canvas.draw(emptyText: emptyText, in: inside)
    }
    let height = rowHeight(width: inside.width)
    let window = window(in: inside)
    for (place, index) in window.rows.enumerated() {
      let row = inside.rows(from: place * height, count: height)
      drawRow(index, in: row, on: &canvas)
      guard index == selectedIndex, isFocused || hasDrawer else { continue }
      canvas.setRole(isFocused ? .selection : .marked, in: row)
      if isFocused { canvas.cursor = Position(x: row.x, y: row.y) }
    }
    canvas.drawScrollIndicator(window, x: area.maxX - 1, y: inside.y, length: inside.height)
  }

  /// Selects the row at `position`, which lies inside the pane's border.
  func click(_ position: Position, in area: Rect) {
    let inside = area.inset
    guard inside.contains(position) else { return }
    let index = window(in: inside).first + (position.y - inside.y) / rowHeight(width: inside.width)
    if index < count { selectRow(index) }
  }

  private func window(in inside: Rect) -> ScrollWindow {
    let rows = max(1, inside.height / rowHeight(width: inside.width))
    return ScrollWindow(
      count: count, height: rows, selected: place, first: place - rows / 2)
  }
}

public import TerminalUI
public import ViewModels

/// A list of the console: a titled rectangle over one view model, which it keeps nothing of.
public protocol ListPane {
  static var bindings: [Binding<ConsoleViewModel>] { get }
  var console: ConsoleViewModel { get }
  var title: String { get }
  /// How fresh the list is, for the right of the top edge, in words for wide panes first.
  var notes: [String] { get }
  /// What stands there while the list is empty.
  var emptyText: String { get }
  /// What stands below the rows; nil for nothing.
  var foot: PaneFoot? { get }
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
  public var foot: PaneFoot? { nil }

  /// Draws the pane with its border into `area`.
  ///
  /// A pane whose drawer is open has the keys no longer, but still shows what the drawer is of.
  func draw(in area: Rect, isFocused: Bool, hasDrawer: Bool, on canvas: inout Canvas) {
    canvas.box(area, title: "\(isFocused ? "▸" : " ")\(title)", notes: notes, isFocused: isFocused)
    let inside = rowsArea(in: area.inset)
    foot?.draw(in: area.inset, leaving: footLeaves(area.inset.width), on: &canvas)
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
    let inside = rowsArea(in: area.inset)
    guard inside.contains(position) else { return }
    let index = window(in: inside).first + (position.y - inside.y) / rowHeight(width: inside.width)
    if index < count { selectRow(index) }
  }

  /// How many rows show in `area`, with its border.
  func rowsShown(in area: Rect) -> Int { window(in: rowsArea(in: area.inset)).rows.count }

  /// The room above the foot.
  private func rowsArea(in inside: Rect) -> Rect {
    guard let foot else { return inside }
    return inside.rows(from: 0, count: foot.start(in: inside, leaving: footLeaves(inside.width)))
  }

  /// Lines that the foot leaves free: two rows, or what stands in an empty list.
  private func footLeaves(_ width: Int) -> Int {
    count > 0 ? min(2, count) * rowHeight(width: width) : WrappedText(emptyText, width: width).lines.count
  }

  private func window(in inside: Rect) -> ScrollWindow {
    let rows = max(1, inside.height / rowHeight(width: inside.width))
    return ScrollWindow(
      count: count, height: rows, selected: place, first: place - rows / 2)
  }
}

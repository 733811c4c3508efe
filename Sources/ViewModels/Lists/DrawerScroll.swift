/// The selected line of a drawer: a row of its list or, where the facts above scroll with them, a line of those.
public struct DrawerScroll: Equatable, Sendable {
  private var line = 0
  /// Lines above the rows that could be scrolled to when ``line`` was chosen; 0 where they stand still.
  private var above = 0

  init() {}

  private init(line: Int, above: Int) {
    self.line = line
    self.above = above
  }

  /// The selected row; below zero on a line above the rows.
  var row: Int { line - above }

  /// The selected line on a screen where `above` lines scroll with the rows.
  ///
  /// The first line stays the first, and a selected row stays that row, on a screen of another size too.
  public func line(above: Int) -> Int {
    if line == 0 || above == self.above { return line }
    return line < self.above ? min(line, above) : above + line - self.above
  }

  mutating func move(by offset: Int, rows: Int) { line = min(max(0, line + offset), max(0, above + rows - 1)) }

  /// The same place, once a screen has shown it where `above` lines scroll with the rows.
  func drawn(above: Int) -> DrawerScroll { DrawerScroll(line: line(above: above), above: above) }
}

/// The cells of one line of the screen.
///
/// Whoever takes one half of a wide character makes a blank of the other.
extension [Cell] {
  /// Puts `glyphs` side by side from column `x`, which may lie left of the row, as far as the row goes.
  mutating func put(_ glyphs: [Glyph], x: Int, role: Role) {
    var column = x
    for glyph in glyphs {
      put(glyph, x: column, role: role)
      column += glyph.columns
    }
  }

  /// Puts characters that take one column each and show unchanged into `columns`, which are as many of the row's.
  mutating func put(plain scalars: String.UnicodeScalarView, columns: Range<Int>, role: Role) {
    guard let first = columns.first, let last = columns.last else { return }
    splitWide(at: first)
    splitWide(at: last)
    for (x, scalar) in zip(columns, scalars) { self[x] = Cell(glyph: Glyph(plain: scalar), role: role) }
  }

  /// Makes blanks of `columns`, which are columns of the row.
  mutating func blank(_ columns: Range<Int>, role: Role) {
    for x in columns { set(Cell(role: role), x: x) }
  }

  /// Gives `role` to `columns`; a wide character belongs where its left half is.
  mutating func setRole(_ role: Role, in columns: Range<Int>) {
    for x in columns where !self[x].isRightHalf {
      self[x].role = role
      if x + 1 < count, self[x + 1].isRightHalf { self[x + 1].role = role }
    }
  }

  /// Puts one glyph into the row; of a wide one that is half in it, a blank.
  private mutating func put(_ glyph: Glyph, x: Int, role: Role) {
    let columns = x..<x + glyph.columns
    guard columns.lowerBound >= 0, columns.upperBound <= count else {
      return blank(columns.clamped(to: indices), role: role)
    }
    set(Cell(glyph: glyph, role: role), x: x)
    guard glyph.columns == 2 else { return }
    set(Cell(role: role), x: x + 1)
    self[x + 1].glyph = nil
  }

  private mutating func set(_ cell: Cell, x: Int) {
    splitWide(at: x)
    self[x] = cell
  }

  /// Makes a blank of the other half of a wide character that has one in column `x`, which is about to be overwritten.
  private mutating func splitWide(at x: Int) {
    if x > 0, self[x].isRightHalf { self[x - 1].glyph = .blank }
    if x + 1 < count, self[x + 1].isRightHalf { self[x + 1].glyph = .blank }
  }
}

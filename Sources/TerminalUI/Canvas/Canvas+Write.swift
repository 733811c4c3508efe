extension Canvas {
  /// Writes `text`, made safe, from (`x`, `y`) rightwards over at most `width` columns; returns how many it used.
  ///
  /// Text that does not fit into `width` or the canvas ends in `…`; a wide character is never cut in half. What
  /// lies left of the canvas counts as written, though nobody sees it.
  @discardableResult
  public mutating func write(_ text: String, x: Int, y: Int, width: Int = .max, role: Role = .text) -> Int {
    write(text, x: x, y: y, width: width, ending: "…", role: role)
  }

  /// As above; text that does not fit ends in `ending`, or just ends where that is nil, as a line does.
  @discardableResult
  mutating func write(_ text: String, x: Int, y: Int, width: Int = .max, ending: Character?, role: Role) -> Int {
    guard rows.indices.contains(y), x < size.columns, width > 0 else { return 0 }
    let room = min(width, size.columns - x)
    if x >= 0, let columns = text.plainColumns, columns <= room {
      rows[y].put(plain: text.unicodeScalars, columns: x..<x + columns, role: role)
      return columns
    }
    let glyphs = DisplayText.fitting(text, columns: room, ending: ending)
    rows[y].put(glyphs, x: x, role: role)
    return glyphs.reduce(0) { $0 + $1.columns }
  }

  /// Blanks `area`, as far as it lies on the canvas.
  public mutating func fill(_ area: Rect, role: Role = .text) {
    let visible = clipped(area)
    for y in visible.y..<visible.maxY { rows[y].blank(visible.x..<visible.maxX, role: role) }
  }

  /// Gives `role` to what is drawn in `area`; a wide character belongs where its left half is.
  public mutating func setRole(_ role: Role, in area: Rect) {
    let visible = clipped(area)
    for y in visible.y..<visible.maxY { rows[y].setRole(role, in: visible.x..<visible.maxX) }
  }

  private func clipped(_ area: Rect) -> Rect {
    let x = min(max(0, area.x), size.columns)
    let y = min(max(0, area.y), size.rows)
    let right = min(area.maxX, size.columns)
    let bottom = min(area.maxY, size.rows)
    return Rect(x: x, y: y, width: max(0, right - x), height: max(0, bottom - y))
  }
}

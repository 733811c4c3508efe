extension Canvas {
  /// Draws a border around `area`, with `title` left in its top edge and right the first of `notes` that fits.
  ///
  /// Where no note fits there is none, and where `title` has none it ends in `…`. Nothing is drawn in an area below
  /// 2 × 2.
  public mutating func box(_ area: Rect, title: String, notes: [String] = [], isFocused: Bool = false) {
    guard area.width >= 2, area.height >= 2 else { return }
    let role: Role = isFocused ? .focus : .border
    let edge = String(repeating: "─", count: area.width - 2)
    write("┌" + edge + "┐", x: area.x, y: area.y, width: area.width, ending: nil, role: role)
    for y in area.y + 1..<area.maxY - 1 {
      write("│", x: area.x, y: y, role: role)
      write("│", x: area.maxX - 1, y: y, role: role)
    }
    write("└" + edge + "┘", x: area.x, y: area.maxY - 1, width: area.width, ending: nil, role: role)
    writeTopEdge(of: area, title: title, notes: notes)
  }

  private mutating func writeTopEdge(of area: Rect, title: String, notes: [String]) {
    let space = area.width - 2
    let titleWidth = title.isEmpty ? 0 : min(space, TextWidth.columns(of: title) + 2)
    if titleWidth > 2 {
      write(" ", x: area.x + 1, y: area.y, role: .title)
      // A title cut before a wide character takes a column less than there is.
      let used = write(title, x: area.x + 2, y: area.y, width: titleWidth - 2, role: .title)
      write(" ", x: area.x + 2 + used, y: area.y, role: .title)
    }
    for note in notes where !note.isEmpty {
      let noteWidth = TextWidth.columns(of: note) + 2
      guard titleWidth + 1 + noteWidth <= space else { continue }
      write(" \(note) ", x: area.maxX - 1 - noteWidth, y: area.y, width: noteWidth, role: .muted)
      return
    }
  }
}

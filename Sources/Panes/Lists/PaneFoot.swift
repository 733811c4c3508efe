public import TerminalUI

/// What stands at the bottom of a list, in as many words as there is room for.
public struct PaneFoot {
  /// The same in fewer and fewer words.
  public let texts: [String]
  public let role: Role

  /// The line of `area`, from zero, on which it starts, below `rows` lines that it leaves free where it can.
  func start(in area: Rect, leaving rows: Int) -> Int { area.height - lines(in: area, leaving: rows).count }

  func draw(in area: Rect, leaving rows: Int, on canvas: inout Canvas) {
    let start = start(in: area, leaving: rows)
    for (place, line) in lines(in: area, leaving: rows).enumerated() {
      canvas.write(line, x: area.x, y: area.y + start + place, width: area.width, role: role)
    }
  }

  /// The longest text that leaves so many lines free, else the shortest.
  private func lines(in area: Rect, leaving rows: Int) -> [String] {
    let wrapped = texts.map { WrappedText($0, width: area.width).lines.map(\.text) }
    return wrapped.first { $0.count + rows <= area.height } ?? Array((wrapped.last ?? []).prefix(area.height))
  }
}

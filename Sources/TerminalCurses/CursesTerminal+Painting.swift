import CNCurses
import Glibc
public import TerminalUI

extension CursesTerminal {
  /// Shows `canvas`: rows that changed go to curses, and what differs is sent, in one write; nothing if nothing does.
  ///
  /// What lies outside the window is not shown.
  public func present(_ canvas: Canvas) {
    guard isOnScreen, !isHungUp, canvas != shown, guard_begin_writing() else { return }
    frame_begin()
    let hadCursor = shown?.cursor != nil
    if canvas.cursor == nil, hadCursor || shown == nil { curs_set(0) }
    if shown?.size != canvas.size { werase(window) }
    for (y, row) in canvas.rows.prefix(size.rows).enumerated() where !isShown(row, y: y, of: canvas.size) {
      paint(row, y: y)
    }
    leaveok(window, canvas.cursor == nil)
    if let cursor = canvas.cursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    wnoutrefresh(window)
    doupdate()
    if canvas.cursor != nil, !hadCursor { curs_set(1) }
    frame_end()
    guard_end_writing()
    shown = canvas
    if isOutputGone { hangUp() }
  }

  private func isShown(_ row: [Cell], y: Int, of size: Size) -> Bool {
    guard let shown, shown.size == size else { return false }
    return shown.rows[y] == row
  }

  /// Writes a row as runs of one role.
  private func paint(_ row: [Cell], y: Int) {
    let columns = min(row.count, size.columns)
    var run: [Int32] = []
    var start = 0
    var role = Role.text
    func finish() {
      let style = palette[role]
      curses_write(Int32(start), Int32(y), run, Int32(run.count), style.attributes, style.pair)
    }
    for x in 0..<columns {
      guard let character = row[x].character else { continue }
      if row[x].role != role {
        if !run.isEmpty { finish() }
        run = []
        start = x
        role = row[x].role
      }
      let isCut = x == columns - 1 && x + 1 < row.count && row[x + 1].character == nil
      for scalar in (isCut ? " " : character).unicodeScalars { run.append(Int32(scalar.value)) }
    }
    if !run.isEmpty { finish() }
  }

  private var isOutputGone: Bool {
    var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    return poll(&output, 1, 0) > 0
  }
}

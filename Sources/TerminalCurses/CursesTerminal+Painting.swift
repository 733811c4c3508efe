import CNCurses
import Glibc
public import TerminalUI

extension CursesTerminal {
  /// Shows `canvas`: what changed goes to curses, and what differs is sent, in one write; nothing if nothing does.
  ///
  /// What lies outside the window is not shown.
  public func present(_ canvas: Canvas) {
    guard isOnScreen, !isHungUp else { return }
    let changes = canvas.changes(since: shown).filter { $0.y < size.rows }
    guard !changes.isEmpty || canvas.cursor != shown?.cursor || canvas.size != shown?.size, guard_begin_writing() else {
      return
    }
    frame_begin()
    let hadCursor = shown?.cursor != nil
    if canvas.cursor == nil, hadCursor || shown == nil { curs_set(0) }
    if shown?.size != canvas.size { werase(window) }
    for change in changes { paint(canvas.rows[change.y], change.columns, y: change.y) }
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

  /// Writes columns of a row as runs of one role.
  private func paint(_ row: [Cell], _ columns: Range<Int>, y: Int) {
    let width = min(row.count, size.columns)
    let columns = columns.clamped(to: 0..<width)
    var run: [Int32] = []
    run.reserveCapacity(columns.count)
    var start = columns.lowerBound
    var role = Role.text
    func finish() {
      let style = palette[role]
      curses_write(Int32(start), Int32(y), run, Int32(run.count), style.attributes, style.pair)
    }
    for x in columns {
      guard let base = row[x].base else { continue }
      if row[x].role != role {
        if !run.isEmpty { finish() }
        run.removeAll(keepingCapacity: true)
        start = x
        role = row[x].role
      }
      let isCut = x == width - 1 && x + 1 < row.count && row[x + 1].isRightHalf
      run.append(isCut ? 0x20 : Int32(base.value))
      if !isCut { for mark in row[x].marks { run.append(Int32(mark.value)) } }
    }
    if !run.isEmpty { finish() }
  }

  private var isOutputGone: Bool {
    var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    return poll(&output, 1, 0) > 0
  }
}

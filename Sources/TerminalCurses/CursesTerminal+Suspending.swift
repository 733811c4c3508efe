import CNCurses
import Glibc
import TerminalUI

extension CursesTerminal {
  /// Stops the program as Ctrl-Z does elsewhere; returns when it goes on, the last canvas on the screen again.
  public func suspend() {
    guard isOnScreen, !isHungUp else { return }
    leaveScreen()
    guard_stop()
    takeScreenBack()
  }

  /// Paints the last canvas anew, whatever another program left on the screen.
  public func repaint() {
    let last = shown
    forgetScreen()
    if let last { present(last) }
  }

  /// Called with the signals that came.
  func answer(_ signals: Set<Wakeups.Signal>) {
    if signals.contains(.continued) { waitForForeground() }
    if signals.contains(.askedToStop) { suspend() }
    if signals.contains(.windowChanged), adoptWindowSize() { events.add(.resized) }
  }

  /// Lets the process stop until it has the terminal; then nothing on the screen can be relied on.
  func waitForForeground() {
    guard isOnScreen, !isHungUp else { return }
    if !guard_is_in_foreground() { guard_stop() }
    takeScreenBack()
  }

  /// Gives the terminal back as it was found.
  func leaveScreen() {
    guard isOnScreen, guard_begin_writing() else { return }
    isOnScreen = false
    TerminalModes.send(TerminalModes.off)
    endwin()
    guard_end_writing()
    guard_disarm()
  }

  private func takeScreenBack() {
    guard guard_begin_writing() else { return }
    if !isOnScreen { farewell.withCString { guard_arm($0, farewell.utf8.count) } }
    isOnScreen = true
    reset_prog_mode()
    keypad(window, true)
    TerminalModes.send(TerminalModes.on)
    guard_end_writing()
    let last = shown
    let isResized = adoptWindowSize()
    forgetScreen()
    if let last { present(last) }
    events.add(.resumed)
    if isResized { events.add(.resized) }
  }

  /// Takes up the window's size; false if it has not changed.
  ///
  /// The guard's signal handler replaces that of curses, so nobody else will.
  private func adoptWindowSize() -> Bool {
    var found = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &found) == 0, found.ws_row > 0, found.ws_col > 0 else { return false }
    guard Size(columns: Int(found.ws_col), rows: Int(found.ws_row)) != size else { return false }
    resizeterm(Int32(found.ws_row), Int32(found.ws_col))
    forgetScreen()
    return true
  }

  private func forgetScreen() {
    shown = nil
    curses_forget_screen()
  }
}

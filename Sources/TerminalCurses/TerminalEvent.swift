/// What a run loop wakes up for.
nonisolated public enum TerminalEvent: Equatable, Sendable {
  /// Something was typed, pasted or clicked: ``CursesTerminal/pendingInput()`` has it.
  case input
  /// The window has another size; the screen is blank until the next canvas.
  case resized
  /// The program was stopped and goes on; the last canvas is on the screen again.
  case resumed
  /// The terminal is gone for good; no event follows.
  case hungUp
}

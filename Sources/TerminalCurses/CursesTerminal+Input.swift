import CNCurses
public import TerminalUI

extension CursesTerminal {
  /// How long an escape waits for the rest of a sequence before it is the Escape key, in milliseconds.
  private static let escapeDelay: Int32 = 25

  /// What the user did since the last call, oldest first; never blocks longer than an Escape key takes to tell.
  ///
  /// Whoever asks a question on one of these must leave the ones after it unanswered: they came before it.
  public func pendingInput() -> [Input] {
    readInput()
    defer { inputs = [] }
    return inputs
  }

  /// Drops what was typed, pasted or clicked before now, the rest of an unfinished paste too.
  ///
  /// For a question that nobody can have answered before it was on the screen.
  public func discardPendingInput() {
    readInput()
    inputs = []
    decoder.discardPaste()
  }

  /// Called when the keyboard has something.
  func announceInput() {
    guard isOnScreen else { return }
    readInput()
    if !inputs.isEmpty { events.add(.input) }
  }

  private func readInput() {
    guard isOnScreen, !isHungUp else { return }
    guard_cover_thread()
    let keyboard = Keyboard()
    take(keyboard.read())
    while decoder.isUndecided, !isHungUp {
      let more = keyboard.read(patience: Self.escapeDelay)
      if more == .nothing { inputs += decoder.settle() } else { take(more) }
    }
  }

  private func take(_ arrival: Keyboard.Arrival) {
    switch arrival {
    case .bytes(let bytes): inputs += decoder.feed(bytes)
    case .nothing: break
    case .inBackground: waitForForeground()
    case .end: hangUp()
    }
  }

  /// Reports, once, that the terminal is gone.
  func hangUp() {
    guard !isHungUp else { return }
    isHungUp = true
    wakeups?.ignoreKeyboard()
    events.add(.hungUp)
    events.finish()
  }
}

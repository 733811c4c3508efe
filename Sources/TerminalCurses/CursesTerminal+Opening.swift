import CNCurses
import Glibc
public import TerminalUI

extension CursesTerminal {
  /// Takes the screen over.
  ///
  /// `environment` tells the terminal's type (`TERM`) and whether colours are welcome (`NO_COLOR`). An unknown type
  /// is replaced, see ``notice``. Fails without having touched the terminal.
  public static func open(theme: Theme, environment: [String: String]) throws(TerminalError) -> CursesTerminal {
    let isTerminal = (input: isatty(STDIN_FILENO) == 1, output: isatty(STDOUT_FILENO) == 1)
    if let error = TerminalError(inputIsTerminal: isTerminal.input, outputIsTerminal: isTerminal.output) { throw error }
    let type = try usableType(environment: environment)
    guard curses_use_utf8() else { throw .refused }
    let signalFile = guard_install()
    guard signalFile >= 0 else { throw .refused }
    guard curses_start(type.used) != nil, let window = curses_window() else {
      guard_remove()
      throw .refused
    }
    let terminal = CursesTerminal(window: window, type: type, theme: theme, environment: environment)
    terminal.prepare(signalFile: signalFile)
    return terminal
  }

  private static func usableType(environment: [String: String]) throws(TerminalError) -> TerminalType {
    let candidates = TerminalType.candidates(environment: environment)
    for candidate in candidates {
      switch curses_examine(candidate) {
      case 0: continue
      case 1: throw .cannotPlaceCursor(type: candidate)
      default: return TerminalType(requested: environment["TERM"] ?? "", used: candidate)
      }
    }
    throw .unknownTypes(candidates)
  }

  private func prepare(signalFile: Int32) {
    farewell.withCString { guard_arm($0, farewell.utf8.count) }
    raw()
    noecho()
    nonl()
    keypad(window, true)
    typeahead(-1)
    TerminalModes.send(TerminalModes.on)
    wakeups = Wakeups(
      signalFile: signalFile,
      onInput: { [weak self] in self?.announceInput() },
      onSignals: { [weak self] in self?.answer($0) })
  }
}

nonisolated extension TerminalError {
  /// What is wrong with the standard streams; nil if both are terminals.
  init?(inputIsTerminal: Bool, outputIsTerminal: Bool) {
    guard inputIsTerminal else {
      self = .notATerminal(.input)
      return
    }
    guard !outputIsTerminal else { return nil }
    self = .notATerminal(.output)
  }
}

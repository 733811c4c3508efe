/// Why there can be no screen; found out before anything is written to the terminal.
nonisolated public enum TerminalError: Error, Equatable {
  /// One of the two ends that must be a terminal.
  public enum Stream: String, Sendable {
    case input, output
  }

  /// A standard stream is a file, a pipe or closed.
  case notATerminal(Stream)
  /// The terminal's type is one that can't place the cursor, such as `dumb`.
  case cannotPlaceCursor(type: String)
  /// Neither the terminal's type nor any that could stand in for it is described on this machine.
  case unknownTypes([String])
  /// The system refused what a screen needs.
  case refused

  /// One sentence for the user: what is wrong and the way out.
  public var message: String {
    switch self {
    case .notATerminal(let stream):
      "Standard \(stream.rawValue) is not a terminal: start this from a terminal, without redirecting it."
    case .cannotPlaceCursor(let type):
      "The terminal type “\(type)” can't place the cursor: set TERM to the type of the terminal in use."
    case .unknownTypes(let types):
      "This machine describes none of the terminal types \(types.joined(separator: ", ")): install ncurses-base."
    case .refused:
      "The system refused to open the terminal: start this from another one."
    }
  }
}

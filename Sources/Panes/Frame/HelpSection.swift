import TerminalUI

/// A part of the help: a key table under its heading, whatever its keys act on.
struct HelpSection {
  let heading: String
  /// Its keys with what they do, in lines of at most so many columns.
  let lines: (_ width: Int) -> [String]

  init<Model>(_ heading: String, _ bindings: [Binding<Model>]) {
    self.heading = heading
    lines = { bindings.helpLines(width: $0) }
  }
}

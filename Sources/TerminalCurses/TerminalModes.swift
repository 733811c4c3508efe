import CNCurses
import Glibc

/// What the terminal is told beside curses: to mark pastes and to report the mouse.
///
/// Source: xterm control sequences, “Bracketed Paste Mode” (2004) and “Mouse Tracking” (1000, 1006).
enum TerminalModes {
  static let on = "\u{1B}[?2004h\u{1B}[?1000h\u{1B}[?1006h"
  static let off = "\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l"

  /// All that brings the terminal back without curses, for a program that dies.
  static func farewell(usesColors: Bool) -> String {
    let names = ["sgr0"] + (usesColors ? ["op"] : []) + ["cnorm", "rmkx", "rmcup"]
    return off + names.compactMap { curses_capability($0) }.map { withoutPadding(String(cString: $0)) }.joined()
  }

  /// Leaves out the delays, such as `$<5>`, that terminfo has for terminals of old.
  nonisolated static func withoutPadding(_ capability: String) -> String {
    var rest = capability[...]
    var result = ""
    while let start = rest.firstRange(of: "$<"), let end = rest[start.upperBound...].firstIndex(of: ">") {
      result += rest[..<start.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  static func send(_ modes: String) {
    var modes = modes
    modes.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return }
        guard_write(STDOUT_FILENO, start, characters.count)
      }
    }
  }
}

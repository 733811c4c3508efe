public import TerminalUI

extension Canvas {
  /// The screen as text, a line a row, trailing blanks removed; a wide character stands once.
  public var text: String {
    rows.map { row in
      let line = row.compactMap(\.character).map(String.init).joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    .joined(separator: "\n")
  }

  /// The screen's roles, a letter a cell; a wide character has two.
  public var roles: String {
    rows.map { row in String(row.map(\.role.rawValue)) }.joined(separator: "\n")
  }
}

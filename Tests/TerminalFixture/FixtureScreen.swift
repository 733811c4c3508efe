import Glibc
import TerminalUI

/// What the fixture shows: its size, samples of text and roles, and what came in, the last on top.
@MainActor final class FixtureScreen {
  static let theme = Theme.terminal
  static let otherTheme = Theme(name: "other", styles: [.text: Style(foreground: .rgb(255, 0, 0))])
  static let roles = Role.allCases

  var size: Size
  var hasCursor = false
  var entries: [String] = []
  private let notice: String?

  init(size: Size, notice: String?) {
    self.size = size
    self.notice = notice
  }

  /// Puts an input on top of the list, in words.
  func note(_ input: Input) {
    switch input {
    case .key(let key): note("key \(key.label)")
    case .paste(let text): note("paste \(text.count) \(text)")
    case .click(let position): note("click \(position.x),\(position.y)")
    case .wheel(let lines, let position): note("wheel \(lines) \(position.x),\(position.y)")
    }
  }

  func note(_ entry: String) { entries.insert("\(entries.count + 1) \(entry)", at: 0) }

  var canvas: Canvas {
    var canvas = Canvas(size: size)
    canvas.write("ready \(size.columns)x\(size.rows) as \(getpid())", x: 0, y: 0, role: .title)
    canvas.write("日本語|e\u{301}|", x: 0, y: 1)
    for (x, role) in Self.roles.enumerated() { canvas.write(String(role.rawValue), x: x, y: 2, role: role) }
    canvas.write(notice ?? "", x: 0, y: 3, role: .warning)
    for (y, entry) in entries.enumerated() { canvas.write(entry, x: 0, y: 4 + y) }
    canvas.write("本", x: size.columns - 2, y: size.rows - 1)
    canvas.write("#", x: size.columns - 1, y: size.rows - 2, role: .selection)
    if hasCursor { canvas.cursor = Position(x: 7, y: 1) }
    return canvas
  }
}

import CNCurses
import TerminalUI

/// The theme as curses has it: a colour pair and attributes for each role.
struct Palette {
  /// What curses needs to write a cell.
  struct Entry {
    let attributes: UInt32
    /// 0 for no colours.
    let pair: Int32
  }

  /// A pair for each role; pair 0 is the terminal's own.
  static let pairsNeeded = Role.allCases.count + 1

  private var entries: [Role: Entry] = [:]

  /// Gives the theme's colours to curses; `hasDefaults` says whether it knows the terminal's own colours.
  init(_ theme: Theme, depth: ColorDepth, hasDefaults: Bool) {
    let text = theme.style(of: .text)
    for (index, role) in Role.allCases.enumerated() {
      let look = Appearance(of: theme.style(of: role), beside: text, depth: depth)
      let pair = depth == .none ? 0 : Int32(index + 1)
      if pair > 0 {
        let foreground = look.foreground ?? (hasDefaults ? -1 : 7)
        let background = look.background ?? (hasDefaults ? -1 : 0)
        init_extended_pair(pair, Int32(foreground), Int32(background))
      }
      entries[role] = Entry(attributes: look.attributes, pair: pair)
    }
  }

  subscript(role: Role) -> Entry { entries[role] ?? Entry(attributes: 0, pair: 0) }
}

extension Appearance {
  fileprivate var attributes: UInt32 {
    (bold ? curses_bold() : 0) | (dim ? curses_dim() : 0) | (reverse ? curses_reverse() : 0)
      | (underline ? curses_underline() : 0)
  }
}

import TerminalUI
import Testing

@Suite struct ThemeTests {
  @Test func `the terminal theme gives every role a look of its own`() {
    let styles = Role.allCases.map { Theme.terminal.style(of: $0) }

    #expect(Theme.terminal.styles.count == Role.allCases.count)
    for (index, style) in styles.enumerated() {
      #expect(styles.firstIndex(of: style) == index, "\(Role.allCases[index])")
    }
  }

  @Test(arguments: Role.allCases)
  func `the terminal theme shows on a light and on a dark background`(role: Role) {
    let style = Theme.terminal.style(of: role)

    let isOwnPair = style.foreground != nil && style.background != nil
    let visibleOnBoth: [Color?] = [nil, .ansi(1), .ansi(2), .ansi(5), .ansi(6)]
    #expect(isOwnPair || (style.background == nil && visibleOnBoth.contains(style.foreground)))
  }

  @Test func `a role that a theme does not name looks like the terminal's own text`() {
    #expect(Theme(name: "empty", styles: [:]).style(of: .danger) == Style())
  }
}

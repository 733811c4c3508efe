import TerminalUI
import Testing

@testable import TerminalCurses

@Suite struct AppearanceTests {
  private let style = Style(foreground: .ansi(9), background: .rgb(0, 0, 95), underline: true)

  @Test func `256 colours are taken as they are`() {
    let look = Appearance(of: style, beside: Style(), depth: .twoFiftySix)

    #expect(look.foreground == 9)
    #expect(look.background == 17)
    #expect(look.underline && !look.bold && !look.reverse)
  }

  @Test func `of eight colours the bright ones are bold`() {
    let look = Appearance(of: style, beside: Style(), depth: .eight)

    #expect(look.foreground == 1)
    #expect(look.bold)
  }

  @Test(arguments: [(Color.ansi(0), 7), (.ansi(7), 0), (.ansi(3), 0)])
  func `eight colours never hide the text on its background`(both: Color, foreground: Int) {
    let look = Appearance(of: Style(foreground: both, background: both), beside: Style(), depth: .eight)

    #expect(look.foreground == foreground)
  }

  @Test func `without colours what has a background of its own is reversed`() {
    let look = Appearance(of: style, beside: Style(), depth: .none)

    #expect(look.foreground == nil && look.background == nil)
    #expect(look.reverse && look.underline)
  }

  @Test func `without colours text on the theme's background stays as it is`() {
    let text = Style(foreground: .ansi(7), background: .ansi(0))

    let look = Appearance(of: text, beside: text, depth: .none)

    #expect(!look.reverse)
  }
}

import Settings
import TerminalUI
import Testing

@Suite struct ThemeFileTests {
  @Test(arguments: [
    ("red", Style(foreground: .ansi(1))), ("bright-black", Style(foreground: .ansi(8))),
    ("bright-white", Style(foreground: .ansi(15))), ("default", Style()),
    ("\"#88c0d0\"", Style(foreground: .rgb(0x88, 0xC0, 0xD0))), ("\"#FFFFFF\"", Style(foreground: .rgb(255, 255, 255))),
    ("sea", Style(foreground: .rgb(0x88, 0xC0, 0xD0))), ("\"sea\"", Style(foreground: .rgb(0x88, 0xC0, 0xD0))),
    ("water", Style(foreground: .rgb(0x88, 0xC0, 0xD0))), ("none", Style()),
    (
      "{ foreground: black, background: sea }",
      Style(foreground: .ansi(0), background: .rgb(0x88, 0xC0, 0xD0))
    ),
    (
      "{ bold: true, dim: true, reverse: true, underline: true }",
      Style(bold: true, dim: true, reverse: true, underline: true)
    ),
    ("{ foreground: default, bold: false }", Style()),
  ])
  func `a look is a colour or a mapping of what makes it`(look: String, style: Style) throws {
    let palette = ["palette:", "  sea: \"#88c0d0\"", "  water: sea", "  none: default"]

    let theme = try ThemeFile.read(themeText(above: palette, changing: "title: \(look)"), name: "mine")

    #expect(theme.name == "mine")
    #expect(theme.style(of: .title) == style)
  }

  @Test func `a look may be written over several lines`() throws {
    let theme = try ThemeFile.read(
      themeText(changing: "title:\n    foreground: red\n    underline: true"), name: "mine")

    #expect(theme.style(of: .title) == Style(foreground: .ansi(1), underline: true))
  }

  @Test func `roles may stand above the palette, and the palette may be left out`() throws {
    let palette = "\npalette: { sea: blue }\n"

    let theme = try ThemeFile.read(themeText(changing: "title: sea") + palette, name: "mine")

    #expect(theme.style(of: .title) == Style(foreground: .ansi(4)))
    #expect(try ThemeFile.read(themeText(), name: "mine").styles.count == Role.allCases.count)
  }

  @Test func `a complaint calls the file what the user called it`() {
    #expect(throws: SettingsError.theme(.empty, Place(file: "looks/my.yml", line: 1, column: 1))) {
      try ThemeFile.read("", name: "my", file: "looks/my.yml")
    }
  }
}

import Settings
import TerminalUI
import Testing

@Suite struct ThemeSourceTests {
  @Test(arguments: [
    (["XDG_CONFIG_HOME": "/etc/me", "HOME": "/home/me"], "/etc/me/outreach/themes"),
    (["HOME": "/home/me"], "/home/me/.config/outreach/themes"),
    (["XDG_CONFIG_HOME": "", "HOME": "/home/me"], "/home/me/.config/outreach/themes"),
    (["XDG_CONFIG_HOME": "config", "HOME": "/home/me"], "/home/me/.config/outreach/themes"),
    ([:], nil),
  ])
  func `a user's themes are in the configuration folder`(environment: [String: String], folder: String?) {
    #expect(ThemeSource.folder(environment: environment) == folder)
  }

  @Test(arguments: [
    ("dark", "dark", 1), ("mine", "mine", 2), ("light", "light", 3), ("./odd.yaml", "odd", 4),
    ("looks/fine.yml", "fine", 5), ("odd.yaml", "odd", 6), ("looks/plain", "plain", 7),
  ])
  func `a theme is a built-in one, a user's own, which goes first, or a file`(
    choice: String, name: String, color: Int
  ) throws {
    let source = source(
      builtIn: ["dark": 1, "light": 0],
      files: [
        "/home/me/.config/outreach/themes/mine.yaml": .text(text(2)),
        "/home/me/.config/outreach/themes/light.yaml": .text(text(3)),
        "./odd.yaml": .text(text(4)), "looks/fine.yml": .text(text(5)), "odd.yaml": .text(text(6)),
        "looks/plain": .text(text(7)),
      ])

    let theme = try source.theme(choice)

    #expect(theme.name == name)
    #expect(theme.style(of: .title) == Style(foreground: .ansi(color)))
  }

  @Test func `the terminal's own colours are always there`() throws {
    let source = ThemeSource(builtIn: [:], environment: [:], files: files([:]))

    #expect(try source.theme("terminal") == .terminal)
    #expect(source.names == ["terminal"])
  }

  @Test func `an unknown name lists the themes there are`() {
    let source = source(
      builtIn: ["dark": 1, "light": 1],
      files: [
        "/home/me/.config/outreach/themes/mine.yaml": .text(""),
        "/home/me/.config/outreach/themes/notes.txt": .text(""),
        "/home/me/.config/outreach/themes/.swap.yaml": .text(""),
        "/home/me/.config/outreach/themes/dark.yaml": .text(""),
      ])

    let error = #expect(throws: SettingsError.self) { try source.theme("dusk") }

    #expect(
      error?.message
        == "There is no theme “dusk”; choose dark, light, mine or terminal, or give the path of a theme file.")
  }

  @Test func `a path without a file is told`() {
    let source = source(builtIn: ["dark": 1], files: [:])

    let error = #expect(throws: SettingsError.self) { try source.theme("./dark.yaml") }

    #expect(error?.message == "There is no file “./dark.yaml”; check the path given with --theme.")
  }

  @Test(arguments: [
    ("dark", "/home/me/.config/outreach/themes/dark.yaml"), ("./my.yaml", "./my.yaml"),
  ])
  func `a file that can't be read is told, not passed over`(choice: String, path: String) {
    let source = source(builtIn: ["dark": 1], files: [path: .unreadable(reason: "Permission denied")])

    let error = #expect(throws: SettingsError.self) { try source.theme(choice) }

    #expect(error?.message == "Can't read “\(path)”: Permission denied; check who may read it.")
  }

  @Test func `a complaint about a user's theme tells its path`() {
    let path = "/home/me/.config/outreach/themes/mine.yaml"
    let source = source(builtIn: [:], files: [path: .text("looks:\n")])

    let error = #expect(throws: SettingsError.self) { try source.theme("mine") }

    #expect(error == .theme(.unknownSection("looks"), Place(file: path, line: 1, column: 1)))
  }

  /// A source whose built-in themes have `title` in the given colour, for a user with `/home/me`.
  private func source(builtIn: [String: Int], files: [String: FileAccess.Reading]) -> ThemeSource {
    ThemeSource(builtIn: builtIn.mapValues(text), environment: ["HOME": "/home/me"], files: self.files(files))
  }

  private func files(_ files: [String: FileAccess.Reading]) -> FileAccess {
    FileAccess(
      read: { files[$0] ?? .missing },
      list: { folder in files.keys.filter { $0.hasPrefix("\(folder)/") }.map { String($0.dropFirst(folder.count + 1)) }
      }
    )
  }

  private func text(_ color: Int) -> String {
    let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return themeText(changing: "title: \(names[color])")
  }
}

import Settings
import TerminalUI
import Testing

@Suite struct ThemeComplaintTests {
  /// In `themeText(changing:)` line 1 is `roles:`, and the changed line is the last.
  static let last = Role.allCases.count + 1

  @Test(arguments: [
    ("", "mine.yaml:1:1: The theme is empty; start from a copy of a built-in one."),
    ("# nothing\n", "mine.yaml:1:1: The theme is empty; start from a copy of a built-in one."),
    (
      "\n- red",
      "mine.yaml:2:1: A theme begins with “palette:” or “roles:”; start from a copy of a built-in one."
    ),
    (
      "palette: red\nroles:",
      "mine.yaml:1:10: “palette” must hold lines of the form “name: value”, indented."
    ),
    ("palette: {}\nroles:", "mine.yaml:2:7: “roles” must hold lines of the form “name: value”, indented."),
    (
      "palette:\n  sea: blue\nshell: /bin/sh\n",
      "mine.yaml:3:1: “shell” is not part of a theme, which holds “palette” and “roles” and sets nothing but looks; "
        + "delete it."
    ),
    (
      "palette:\n  sea: blue",
      "mine.yaml:1:1: The theme has no “roles”; add them, one line each: text, muted, border, focus, title, "
        + "selection, marked, key, success, warning, danger, live, simulated, done, failed, remaining, field and caret."
    ),
    (
      "palette:\n  sea: blue\n  sky: red\n  sea: green\nroles:",
      "mine.yaml:2:3: “sea” stands here and again further down; delete one of the two."
    ),
    (
      "palette:\n  1: blue\n  \"1\": green\nroles:",
      "mine.yaml:2:3: “1” stands here and again further down; delete one of the two."
    ),
    ("palette: { red: blue }", "mine.yaml:1:12: “red” is a colour's own name; give the palette's colour another."),
    (
      "palette:\n  default: blue",
      "mine.yaml:2:3: “default” is a colour's own name; give the palette's colour another."
    ),
    (
      "palette:\n  sea: #88c0d0\nroles:",
      "mine.yaml:2:7: “sea” has no colour; put quotes around one that begins with #, such as \"#88c0d0\"."
    ),
    (
      "palette:\n\tsea: blue",
      "mine.yaml:2:1: This is not YAML (found character that cannot start any token); check the indentation, and the "
        + "quotes around colours such as \"#88c0d0\"."
    ),
    (
      "roles:\n  text: { foreground: #88c0d0 }\n  title: red",
      "mine.yaml:3:8: This is not YAML (did not find expected ',' or '}'); check the indentation, and the quotes "
        + "around colours such as \"#88c0d0\"."
    ),
    (
      "roles:\n  text: \u{7}",
      "mine.yaml:2:9: This is not YAML (control characters are not allowed); check the indentation, and the quotes "
        + "around colours such as \"#88c0d0\"."
    ),
    (
      "roles:\n---\nroles:",
      "mine.yaml:2:1: This is not YAML (but found another document); check the indentation, and the quotes around "
        + "colours such as \"#88c0d0\"."
    ),
  ])
  func `a text that is no theme is refused with place, reason and way out`(text: String, message: String) {
    let error = #expect(throws: SettingsError.self) { try ThemeFile.read(text, name: "mine") }

    #expect(error?.message == message)
  }

  @Test(arguments: [
    (
      "ttle: red", 3,
      "“ttle” is not a role; the roles are text, muted, border, focus, title, selection, marked, key, success, "
        + "warning, danger, live, simulated, done, failed, remaining, field and caret."
    ),
    ("text: red", 3, "“text” stands here and again further down; delete one of the two."),
    (
      "title: oceen", 10,
      "“oceen” is not a colour; write \"#rrggbb\", black, red, green, yellow, blue, magenta, cyan, white, "
        + "bright-black, bright-red, bright-green, bright-yellow, bright-blue, bright-magenta, bright-cyan, "
        + "bright-white or default."
    ),
    ("title:", 9, "“title” has no colour; put quotes around one that begins with #, such as \"#88c0d0\"."),
    ("title: [red]", 10, "“title” has no colour; put quotes around one that begins with #, such as \"#88c0d0\"."),
    (
      "title: { colour: red }", 12,
      "“colour” is not part of a look; a look is made of foreground, background, bold, dim, reverse and underline."
    ),
    ("title: { bold: yes }", 18, "“bold” is true or false, not “yes”."),
    ("title: { bold: [] }", 18, "“bold” is true or false, not “a list”."),
    (
      "title: { foreground: red, background: red }", 3,
      "The text of “title” has the colour of its background; change one of the two."
    ),
  ])
  func `a wrong role is refused at its line and column`(line: String, column: Int, message: String) {
    let error = #expect(throws: SettingsError.self) { try ThemeFile.read(themeText(changing: line), name: "mine") }

    let place = line.hasPrefix("text") ? 3 : Self.last
    #expect(error?.message == "mine.yaml:\(place):\(column): \(message)")
  }

  @Test(arguments: ["#88c0d", "#88c0d00", "88c0d0", "#8c0", "#+8c0d0", "#88c0dg", "#８c0d0", "Red", "light-red", "~"])
  func `what is no colour is refused, and the palette's names are offered`(color: String) {
    let text = themeText(above: ["palette: { sea: blue }"], changing: "title: \"\(color)\"")

    let error = #expect(throws: SettingsError.self) { try ThemeFile.read(text, name: "mine") }

    let place = Place(file: "mine.yaml", line: Self.last + 1, column: 10)
    #expect(error == .theme(.unknownColor(color, palette: ["sea"]), place))
    #expect(error?.message.contains("“\(color)” is not a colour; write \"#rrggbb\", sea, black") == true)
  }

  @Test func `every role must be named`() {
    let text = "palette: {}\nroles:\n  text: red\n  live: blue"

    let error = #expect(throws: SettingsError.self) { try ThemeFile.read(text, name: "mine") }

    #expect(
      error?.message
        == "mine.yaml:2:1: A theme names every role; add muted, border, focus, title, selection, marked, key, success, "
        + "warning, danger, simulated, done, failed, remaining, field and caret.")
  }

  @Test(arguments: [Role.text, .simulated])
  func `LIVE can't be themed away`(role: Role) {
    let text = themeText().replacing("\(role): blue", with: "\(role): red")

    let error = #expect(throws: SettingsError.self) { try ThemeFile.read(text, name: "mine") }

    #expect(error?.message == "mine.yaml:2:3: “live” must not look like “\(role)”; change one of the two.")
  }
}

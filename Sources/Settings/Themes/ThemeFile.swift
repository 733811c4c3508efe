public import TerminalUI

/// A theme written in YAML: a `palette` of named colours, then `roles`, every one of them.
///
/// A colour is the name of one of the terminal's sixteen (`red`, `bright-red`), `"#rrggbb"`, a name from the palette,
/// or `default`, which leaves it to the terminal. A role's look is a colour for its text, or a mapping of
/// `foreground`, `background`, `bold`, `dim`, `reverse` and `underline`. Nothing else can be set.
public enum ThemeFile {
  /// Reads the theme `name` from its text; `file` is what complaints call it, `name.yaml` unless given.
  ///
  /// Fails with the first complaint: ``SettingsError/theme(_:_:)``.
  public static func read(_ yaml: String, name: String, file: String? = nil) throws(SettingsError) -> Theme {
    let sections = try ThemeEntry.all(of: yaml, file: file ?? "\(name).yaml")
    if let other = sections.first(where: { $0.name != "palette" && $0.name != "roles" }) {
      throw .theme(.unknownSection(other.name), other.place)
    }
    let palette = try Palette(sections.first { $0.name == "palette" })
    guard let roles = sections.first(where: { $0.name == "roles" }) else {
      throw .theme(.noRoles, sections.first?.place ?? Place(file: file ?? "\(name).yaml", line: 1, column: 1))
    }
    return Theme(name: name, styles: try styles(of: roles, palette: palette))
  }

  private static func styles(of roles: ThemeEntry, palette: Palette) throws(SettingsError) -> [Role: Style] {
    var styles: [Role: Style] = [:]
    var places: [Role: Place] = [:]
    for entry in try roles.entries() {
      guard let role = Role(themeName: entry.name) else { throw .theme(.unknownRole(entry.name), entry.place) }
      let style = try palette.style(of: entry)
      if let color = style.foreground, color == style.background { throw .theme(.invisible(role), entry.place) }
      styles[role] = style
      places[role] = entry.place
    }
    let unnamed = Role.allCases.filter { styles[$0] == nil }
    guard unnamed.isEmpty else { throw .theme(.unnamedRoles(unnamed), roles.place) }
    for role in [Role.simulated, .text] where styles[role] == styles[.live] {
      throw .theme(.sameLook(.live, role), places[.live] ?? roles.place)
    }
    return styles
  }
}

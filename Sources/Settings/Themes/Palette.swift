import TerminalUI

/// The colours a theme names for itself, and with them the looks of its roles.
struct Palette {
  private var colors: [String: Color?] = [:]
  /// The names in the order of the file.
  private var names: [String] = []

  /// Reads the section `palette`; without one there are the names that every theme knows.
  init(_ section: ThemeEntry?) throws(SettingsError) {
    guard let section else { return }
    for entry in try section.entries() {
      guard entry.name != "default", Color(written: entry.name) == nil else {
        throw .theme(.takenName(entry.name), entry.place)
      }
      // Looked up before it is entered, and so made of the names above it and the colours every theme knows.
      colors[entry.name] = .some(try color(of: entry))
      names.append(entry.name)
    }
  }

  /// The look of a role: a colour, or a mapping of what makes it.
  func style(of role: ThemeEntry) throws(SettingsError) -> Style {
    guard role.holdsEntries else { return Style(foreground: try color(of: role)) }
    var style = Style()
    for entry in try role.entries() {
      switch entry.name {
      case "foreground": style.foreground = try color(of: entry)
      case "background": style.background = try color(of: entry)
      default:
        guard let path = Style.attributes.first(where: { $0.key == entry.name })?.path else {
          throw .theme(.unknownStyleKey(entry.name), entry.place)
        }
        style[keyPath: path] = try isOn(entry)
      }
    }
    return style
  }

  /// The colour an entry has for its value; nil for the terminal's own.
  private func color(of entry: ThemeEntry) throws(SettingsError) -> Color? {
    guard let text = entry.text, !text.isEmpty else {
      throw .theme(.noColor(key: entry.name), entry.valuePlace)
    }
    if text == "default" { return nil }
    if let color = colors[text] { return color }
    guard let color = Color(written: text) else {
      throw .theme(.unknownColor(text, palette: names), entry.valuePlace)
    }
    return color
  }

  private func isOn(_ entry: ThemeEntry) throws(SettingsError) -> Bool {
    switch entry.text {
    case "true": return true
    case "false": return false
    case let value: throw .theme(.noSwitch(key: entry.name, value: value ?? "a list"), entry.valuePlace)
    }
  }
}

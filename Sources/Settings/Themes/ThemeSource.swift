public import TerminalUI

/// Where themes come from: the user's folder, else those built in, else any file.
public struct ThemeSource: Sendable {
  private let builtIn: [String: String]
  private let folder: String?
  private let files: FileAccess

  /// Takes the texts of the built-in themes by name, and the environment for the user's folder.
  public init(builtIn: [String: String], environment: [String: String], files: FileAccess) {
    self.builtIn = builtIn
    self.folder = Self.folder(environment: environment)
    self.files = files
  }

  /// The theme that `--theme` names: a name, or the path of a file.
  ///
  /// A theme of the user's hides a built-in one of the same name; `terminal`, made of the terminal's own colours, is
  /// always there. Fails with all of ``SettingsError``.
  public func theme(_ choice: String) throws(SettingsError) -> Theme {
    switch ThemeChoice(choice) {
    case .path(let path):
      guard let theme = try theme(at: path) else { throw .noSuchFile(path) }
      return theme
    case .name(let name):
      if let folder, let theme = try theme(at: "\(folder)/\(name).yaml") { return theme }
      if let text = builtIn[name] { return try ThemeFile.read(text, name: name) }
      guard name == Theme.terminal.name else { throw .noSuchTheme(name, known: names) }
      return .terminal
    }
  }

  /// The names `theme(_:)` knows, in alphabetical order.
  public var names: [String] {
    let own = folder.map(files.list) ?? []
    let ownNames = own.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }
    return Set(ownNames).union(builtIn.keys).union([Theme.terminal.name]).sorted()
  }

  /// The folder of the user's own themes: `$XDG_CONFIG_HOME/outreach/themes`, else `~/.config/outreach/themes`.
  ///
  /// Source: XDG Base Directory Specification 0.8; a path that is not absolute is ignored.
  public static func folder(environment: [String: String]) -> String? {
    if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") { return "\(config)/outreach/themes" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.config/outreach/themes"
  }

  /// The theme in a file; nil where there is none.
  private func theme(at path: String) throws(SettingsError) -> Theme? {
    switch files.read(path) {
    case .missing: return nil
    case .unreadable(let reason): throw .unreadable(path: path, reason: reason)
    case .text(let text):
      let file = path.split(separator: "/").last.map(String.init) ?? path
      let name = [".yaml", ".yml"].first(where: file.hasSuffix).map { String(file.dropLast($0.count)) }
      return try ThemeFile.read(text, name: name ?? file, file: path)
    }
  }
}

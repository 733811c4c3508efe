/// Why a setting can't be used.
public enum SettingsError: Error, Equatable, Sendable {
  /// A theme's text is not a theme.
  case theme(ThemeProblem, Place)
  /// No theme has that name; `known` are those there are.
  case noSuchTheme(String, known: [String])
  /// There is no file at that path.
  case noSuchFile(String)
  /// A file is there but can't be read; `reason` is the system's own word.
  case unreadable(path: String, reason: String)
}

extension SettingsError {
  /// One sentence for the user: where, what is wrong and the way out.
  public var message: String {
    switch self {
    case .theme(let problem, let place):
      "\(place): \(problem.message)"
    case .noSuchTheme(let name, let known):
      "There is no theme “\(name)”; choose \(listed(known, "or")), or give the path of a theme file."
    case .noSuchFile(let path):
      "There is no file “\(path)”; check the path given with --theme."
    case .unreadable(let path, let reason):
      "Can't read “\(path)”: \(reason); check who may read it."
    }
  }
}

/// The words in a row: `a, b or c`.
func listed(_ words: [String], _ conjunction: String) -> String {
  guard let last = words.last, words.count > 1 else { return words.joined() }
  return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
}

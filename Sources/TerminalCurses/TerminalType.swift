/// The kind of terminal, by its name in the terminfo database.
nonisolated struct TerminalType: Equatable {
  /// What the environment calls the terminal; empty if it does not say.
  let requested: String
  /// The description in use.
  let used: String

  /// The types to try, best first: what the environment says, then what most terminals understand.
  static func candidates(environment: [String: String]) -> [String] {
    let requested = environment["TERM"] ?? ""
    return (requested.isEmpty ? [] : [requested]) + ["xterm-256color", "xterm", "vt100"].filter { $0 != requested }
  }

  /// One sentence for the user if another type stands in for the one requested.
  var notice: String? {
    guard used != requested else { return nil }
    let problem = requested.isEmpty ? "TERM is not set" : "The terminal type “\(requested)” is unknown here"
    return "\(problem): using \(used)."
  }
}

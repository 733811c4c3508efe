import TerminalUI

extension Role {
  /// The role's name in a theme file: the name of its case.
  var themeName: String { "\(self)" }

  init?(themeName: String) {
    guard let role = Self.allCases.first(where: { $0.themeName == themeName }) else { return nil }
    self = role
  }
}

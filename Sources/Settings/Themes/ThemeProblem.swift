public import TerminalUI

/// What is wrong in a theme's text.
public enum ThemeProblem: Equatable, Sendable {
  /// The text is not YAML; `reason` is the parser's own word.
  case notYAML(reason: String)
  /// The text says nothing.
  case empty
  /// `key` (nil: the whole theme) should hold lines of the form `name: value`.
  case noMapping(key: String?)
  /// A name that stands more than once in one place.
  case duplicate(String)
  /// A key at the top that is neither `palette` nor `roles`; a theme sets nothing but looks.
  case unknownSection(String)
  case noRoles
  case unknownRole(String)
  /// Roles that the theme leaves out.
  case unnamedRoles([Role])
  /// A key of a role that is neither a colour nor an attribute.
  case unknownStyleKey(String)
  /// A palette name that is already the name of a colour.
  case takenName(String)
  /// Neither a colour's name nor `#rrggbb` nor one of `palette`.
  case unknownColor(String, palette: [String])
  /// Nothing where a colour should be; YAML takes `#` without quotes for a comment.
  case noColor(key: String)
  /// An attribute that is neither `true` nor `false`.
  case noSwitch(key: String, value: String)
  /// A role whose text has the colour of its background.
  case invisible(Role)
  /// Two roles that have to be told apart and look the same.
  case sameLook(Role, Role)
}

extension ThemeProblem {
  /// One sentence for the user: what is wrong and the way out.
  var message: String {
    switch self {
    case .notYAML(let reason):
      "This is not YAML (\(reason)); check the indentation, and the quotes around colours such as \"#88c0d0\"."
    case .empty:
      "The theme is empty; start from a copy of a built-in one."
    case .noMapping(nil):
      "A theme begins with “palette:” or “roles:”; start from a copy of a built-in one."
    case .noMapping(let key?):
      "“\(key)” must hold lines of the form “name: value”, indented."
    case .duplicate(let name):
      "“\(name)” stands here and again further down; delete one of the two."
    case .unknownSection(let name):
      "“\(name)” is not part of a theme, which holds “palette” and “roles” and sets nothing but looks; delete it."
    case .noRoles:
      "The theme has no “roles”; add them, one line each: \(listed(Role.allCases.map(\.themeName), "and"))."
    case .unknownRole(let name):
      "“\(name)” is not a role; the roles are \(listed(Role.allCases.map(\.themeName), "and"))."
    case .unnamedRoles(let roles):
      "A theme names every role; add \(listed(roles.map(\.themeName), "and"))."
    case .unknownStyleKey(let name):
      "“\(name)” is not part of a look; a look is made of \(listed(Style.keys, "and"))."
    case .takenName(let name):
      "“\(name)” is a colour's own name; give the palette's colour another."
    case .unknownColor(let name, let palette):
      "“\(name)” is not a colour; write \"#rrggbb\", \(listed(palette + Color.names + ["default"], "or"))."
    case .noColor(let key):
      "“\(key)” has no colour; put quotes around one that begins with #, such as \"#88c0d0\"."
    case .noSwitch(let key, let value):
      "“\(key)” is true or false, not “\(value)”."
    case .invisible(let role):
      "The text of “\(role.themeName)” has the colour of its background; change one of the two."
    case .sameLook(let role, let other):
      "“\(role.themeName)” must not look like “\(other.themeName)”; change one of the two."
    }
  }
}

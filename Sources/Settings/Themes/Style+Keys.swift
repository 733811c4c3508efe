import TerminalUI

extension Style {
  /// What a look can say in a theme file.
  static let keys = ["foreground", "background"] + attributes.map(\.key)

  /// The attributes that are on or off.
  static var attributes: [(key: String, path: WritableKeyPath<Style, Bool>)] {
    [("bold", \.bold), ("dim", \.dim), ("reverse", \.reverse), ("underline", \.underline)]
  }
}

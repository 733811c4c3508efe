/// How every role looks.
public struct Theme: Equatable, Sendable {
  public let name: String
  public let styles: [Role: Style]

  public init(name: String, styles: [Role: Style]) {
    self.name = name
    self.styles = styles
  }

  /// The look of `role`; the terminal's own text where the theme does not name it.
  public func style(of role: Role) -> Style { styles[role] ?? Style() }
}

/// The line of keys at the bottom of the screen, put together from key tables of several models.
///
/// ```
/// p Pause  r Resume  ? Help  q Quit
/// ```
public struct Footer: Equatable, Sendable {
  /// One command that can run now.
  public struct Item: Equatable, Sendable {
    /// Key and title, such as `p Pause`.
    public let text: String
    /// Whether it stays when the line gets narrow.
    public let isKept: Bool

    public init(text: String, isKept: Bool = false) {
      self.text = text
      self.isKept = isKept
    }
  }

  /// The most important command first.
  public let items: [Item]

  public init(_ items: [Item]) { self.items = items }

  /// The line in at most `width` columns: the last commands are left out first, `?` and `q` only after all others.
  public func text(width: Int = .max) -> String {
    var shown = items
    var line = line(shown)
    while TextWidth.columns(of: line) > width {
      guard let last = shown.lastIndex(where: { !$0.isKept }) ?? shown.indices.last else { break }
      shown.remove(at: last)
      line = self.line(shown)
    }
    return line
  }

  private func line(_ items: [Item]) -> String { items.map(\.text).joined(separator: "  ") }
}

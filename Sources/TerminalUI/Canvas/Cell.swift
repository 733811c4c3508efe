/// One character position of the screen.
public struct Cell: Equatable, Sendable {
  /// What stands here; nil for the right half of the wide character to the left.
  var glyph: Glyph?
  public var role: Role

  init(glyph: Glyph? = .blank, role: Role = .text) {
    self.glyph = glyph
    self.role = role
  }

  /// A base with its combining marks; nil for the right half of the wide character to the left.
  public var character: Character? { glyph?.character }

  /// The first scalar of ``character``.
  public var base: Unicode.Scalar? { glyph?.base }

  /// The other scalars of ``character``: at most four.
  public var marks: [Unicode.Scalar] { glyph?.marks.scalars ?? [] }

  /// Whether this is the right half of the wide character to the left.
  public var isRightHalf: Bool { glyph == nil }
}

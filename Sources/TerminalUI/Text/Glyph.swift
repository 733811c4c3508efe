/// What a terminal draws in one place: a base scalar, one or two columns wide, with at most four combining marks.
///
/// A `Character` of Unicode may be several of them: a Devanagari syllable, or the two letters of a flag.
struct Glyph: Equatable, Sendable {
  let base: Unicode.Scalar
  let marks: Marks
  private let isWide: Bool

  static let blank = Glyph(" ", columns: 1)

  private init(_ base: Unicode.Scalar, marks: Marks = Marks(), columns: Int) {
    self.base = base
    self.marks = marks
    isWide = columns == 2
  }

  /// A glyph of a scalar that ``Unicode/Scalar/isPlain`` says is one.
  init(plain scalar: Unicode.Scalar) {
    self.init(scalar, columns: 1)
  }

  /// 1 or 2.
  var columns: Int { isWide ? 2 : 1 }

  var character: Character {
    var text = String.UnicodeScalarView([base])
    text.append(contentsOf: marks.scalars)
    return Character(String(text))
  }

  /// The glyph with one more mark, unless it is full or the mark would not join it.
  private func adding(_ mark: Unicode.Scalar) -> Glyph {
    let joined = String(character) + String(Character(mark))
    guard joined.count == 1 else { return self }
    return Glyph(base, marks: marks.adding(mark), columns: columns)
  }

  /// The glyphs of a text in order, made safe as ``DisplayText/sanitised(_:)`` says.
  static func glyphs(of text: String) -> [Glyph] { text.flatMap { glyphs(of: $0) } }

  /// The glyphs that stand for `character`: none for what is dropped.
  static func glyphs(of character: Character) -> [Glyph] {
    if let scalar = character.plainScalar { return [Glyph(plain: scalar)] }
    var result: [Glyph] = []
    var isJoined = false
    var takesMarks = false
    for scalar in character.unicodeScalars {
      if scalar == "\u{200D}" { isJoined = true }
      switch DisplayText.part(scalar, isFirst: result.isEmpty, isJoined: isJoined) {
      case .base(let shown, let columns):
        result.append(Glyph(shown, columns: columns))
        takesMarks = true
      case .mark:
        guard takesMarks, let last = result.popLast() else { continue }
        result.append(last.adding(scalar))
      case .tail:
        takesMarks = false
      case .dropped:
        continue
      }
    }
    return result
  }
}

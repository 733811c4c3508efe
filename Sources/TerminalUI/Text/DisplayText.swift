/// Text made safe for a terminal: every terminal agrees on its width, and none of it moves the cursor.
public enum DisplayText {
  /// `text` with everything replaced or dropped that a terminal could obey or measure in its own way.
  ///
  /// - A base keeps its first four combining marks.
  /// - Of an emoji sequence the first emoji is kept: tails after a zero width joiner and skin tones are dropped.
  /// - Variation selectors, bidi controls, zero width spaces and other invisible format characters are dropped.
  /// - C0 controls and DEL become their pictures (U+2400…U+2421), a tab one blank.
  /// - C1 controls, line separators, number signs of Arabic that enclose digits, and what has no width become U+FFFD.
  public static func sanitised(_ text: String) -> String {
    if text.plainColumns != nil { return text }
    return Glyph.glyphs(of: text).reduce(into: "") { $0.append($1.character) }
  }

  /// What one scalar of a `Character` contributes to the screen.
  enum Part: Equatable {
    case base(Unicode.Scalar, columns: Int)
    case mark
    /// A further part of an emoji sequence: dropped with its marks.
    case tail
    case dropped
  }

  /// What `scalar` becomes inside its `Character`.
  ///
  /// `isFirst` says that nothing of the `Character` shows yet, `isJoined` that a zero width joiner came before.
  static func part(_ scalar: Unicode.Scalar, isFirst: Bool, isJoined: Bool) -> Part {
    let replacement = Part.base("\u{FFFD}", columns: 1)
    if let picture = picture(of: scalar) { return .base(picture, columns: 1) }
    let category = scalar.properties.generalCategory
    switch TextWidth.columns(of: scalar) {
    case nil:
      return isFirst || !category.isMark ? replacement : .dropped
    case 0:
      if category == .format || scalar.properties.isInvisible { return .dropped }
      return isFirst && !category.isMark ? replacement : .mark
    case let columns?:
      if scalar.properties.isEmojiModifier { return isFirst ? replacement : .tail }
      if isJoined, !isFirst, category.isSymbol { return .tail }
      let isUnseen = category == .format && scalar != "\u{AD}"
      return isUnseen ? replacement : .base(scalar, columns: columns)
    }
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    default: nil
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isMark: Bool { [.nonspacingMark, .enclosingMark, .spacingMark].contains(self) }

  fileprivate var isSymbol: Bool { [.otherSymbol, .modifierSymbol, .mathSymbol].contains(self) }
}

extension Unicode.Scalar.Properties {
  fileprivate var isInvisible: Bool { isDefaultIgnorableCodePoint && generalCategory != .otherLetter }
}

extension DisplayText {
  /// `text` made safe and no wider than `columns`; one that had to be cut ends in `…`.
  public static func fitted(_ text: String, columns: Int) -> String {
    fitting(text, columns: columns, ending: "…").reduce(into: "") { $0.append($1.character) }
  }

  /// The glyphs of `text` as far as they fit into `columns`; where they do not, the last one is `ending`.
  static func fitting(_ text: String, columns: Int, ending: Character?) -> [Glyph] {
    let ending = ending.map { Glyph.glyphs(of: $0) } ?? []
    let reserved = ending.reduce(0) { $0 + $1.columns }
    let cutEnd = reserved <= columns ? ending : []
    var kept: [Glyph] = []
    var width = 0
    var shortened = 0
    for glyph in text.lazy.flatMap(Glyph.glyphs(of:)) {
      guard width + glyph.columns <= columns else { return kept.prefix(shortened) + cutEnd }
      kept.append(glyph)
      width += glyph.columns
      if width + reserved <= columns { shortened = kept.count }
    }
    return kept
  }
}

extension Key {
  /// The key that ``label`` names so; nil when none does.
  ///
  /// Takes letters after `^` in either case, and `Shift-Tab`, `Esc`, `PgUp` and the like only as the footer has them.
  public init?(label: String) {
    let named: [Key] = [
      .character(" "), .up, .down, .left, .right, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .enter,
      .escape, .tab, .backTab, .backspace, .delete,
    ]
    if let key = named.first(where: { $0.label == label }) {
      self = key
    } else if label.count == 1, let character = label.first, TextWidth.columns(of: character) > 0 {
      self = .character(character)
    } else if label.count == 2, label.first == "^", let letter = label.lowercased().last, letter.isASCII {
      self = .control(letter)
    } else if label.first == "F", let number = Int(label.dropFirst()), (1...63).contains(number),
      label == "F\(number)"
    {
      self = .function(number)
    } else {
      return nil
    }
  }
}

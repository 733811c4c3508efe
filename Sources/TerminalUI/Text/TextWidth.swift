/// Columns of a text on the screen, by an own table of Unicode ranges.
///
/// The table says what `wcwidth` of the GNU C library says, and so what ncurses believes, without its locale.
public enum TextWidth {
  /// The columns `text` takes when a canvas writes it, that is once it is made safe by ``DisplayText``.
  public static func columns(of text: some StringProtocol) -> Int {
    text.isPrintableASCII ? text.utf8.count : text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns `character` takes when a canvas writes it: 0 for one that is dropped, else 1 or more.
  public static func columns(of character: Character) -> Int {
    if character.isPlain { return 1 }
    return Glyph.glyphs(of: character).reduce(0) { $0 + $1.columns }
  }

  /// The columns of a scalar as it is, 0…2; nil for controls and for what has no width, where `wcwidth` says −1.
  public static func columns(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x300: 1
    case _ where ScalarRanges.wide.contains(scalar): 2
    case _ where ScalarRanges.zero.contains(scalar): 0
    case _ where ScalarRanges.unprintable.contains(scalar): nil
    default: 1
    }
  }
}

extension StringProtocol {
  /// Whether this has only the ASCII characters from blank to `~`, which all are as they seem.
  var isPrintableASCII: Bool { utf8.allSatisfy { (0x20..<0x7F).contains($0) } }
}

extension Character {
  /// Whether this is one scalar that is known to take one column and to show unchanged.
  ///
  /// Those are ASCII from blank to `~`, Latin from U+00A0 to U+02FF, dashes, quotes and dots from U+2010 to U+2027, and
  /// lines of boxes from U+2500 to U+257F.
  var isPlain: Bool {
    var bytes = utf8.makeIterator()
    guard let first = bytes.next() else { return false }
    guard let second = bytes.next() else { return (0x20..<0x7F).contains(first) }
    guard let third = bytes.next() else { return first == 0xC2 ? second >= 0xA0 : (0xC3...0xCB).contains(first) }
    guard first == 0xE2, bytes.next() == nil else { return false }
    return second == 0x80 ? (0x90...0xA7).contains(third) : second == 0x94 || second == 0x95
  }
}

/// Columns of a text on the screen, by an own table of Unicode ranges.
///
/// The table says what `wcwidth` of the GNU C library says, and so what ncurses believes, without its locale.
public enum TextWidth {
  /// The columns `text` takes when a canvas writes it, that is once it is made safe by ``DisplayText``.
  public static func columns(of text: some StringProtocol) -> Int {
    text.plainColumns ?? text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns `character` takes when a canvas writes it: 0 for one that is dropped, else 1 or more.
  public static func columns(of character: Character) -> Int {
    if character.plainScalar != nil { return 1 }
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
  /// The columns of a text each scalar of which is a ``Unicode/Scalar/isPlain`` character, found without looking for
  /// their edges; nil where one is not.
  var plainColumns: Int? {
    var columns = 0
    for scalar in unicodeScalars {
      guard scalar.isPlain else { return nil }
      columns += 1
    }
    return columns
  }
}

extension Character {
  /// Its one scalar, if that is known to take one column and to show unchanged.
  var plainScalar: Unicode.Scalar? {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next(), first.isPlain, scalars.next() == nil else { return nil }
    return first
  }
}

extension Unicode.Scalar {
  /// Whether this is known to be a character by itself beside others of its kind, one column wide and shown unchanged.
  ///
  /// Those are ASCII from blank to `~`, Latin from U+00A0 to U+02FF, dashes, quotes and dots from U+2010 to U+2027,
  /// arrows from U+2190 to U+21FF, and lines, blocks and shapes from U+2500 to U+25FC.
  var isPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x2010..<0x2028, 0x2190..<0x2200, 0x2500..<0x25FD: true
    default: false
    }
  }
}

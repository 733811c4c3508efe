import TerminalUI

/// Text cut into lines of a screen, between the parts that ` · ` joins where there are such, else between words.
///
/// So `… · in 33 h 14 min` is not cut inside the duration.
enum PartedLines {
  private static let joint = " · "

  /// Lines of at most `width` columns; never none.
  static func lines(of text: String, width: Int) -> [String] {
    let whole = WrappedText(text, width: width).lines
    // A quick look first: most texts have no dot at all.
    guard whole.count > 1, text.unicodeScalars.contains("·") else { return whole.map(\.text) }
    var lines: [String] = []
    for part in text.split(separator: joint, omittingEmptySubsequences: false).map(String.init) {
      let longer = (lines.last.map { $0 + joint } ?? "") + part
      if !lines.isEmpty, TextWidth.columns(of: longer) <= width {
        lines[lines.count - 1] = longer
      } else {
        lines += WrappedText(part, width: width).lines.map(\.text)
      }
    }
    return lines
  }
}

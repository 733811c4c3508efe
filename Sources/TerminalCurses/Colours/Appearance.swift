import TerminalUI

/// How a role looks on the terminal at hand: a ``Style`` in the colours that it has.
nonisolated struct Appearance: Equatable {
  /// Colour numbers of the terminal; nil for its own.
  var foreground, background: Int?
  var bold, dim, reverse, underline: Bool

  /// `text` is the style of plain text, which tells what stands out from it by its background.
  init(of style: Style, beside text: Style, depth: ColorDepth) {
    bold = style.bold
    dim = style.dim
    reverse = style.reverse
    underline = style.underline
    switch depth {
    case .none:
      reverse = style.reverse || style.background != text.background
    case .twoFiftySix:
      foreground = style.foreground?.nearest256
      background = style.background?.nearest256
    case .eight:
      if let (number, isBright) = style.foreground?.nearest8 {
        foreground = number
        bold = style.bold || isBright
      }
      background = style.background?.nearest8.0
      // Two shades that eight colours can't tell apart must not hide the text.
      if let background, foreground == background { foreground = background == 0 ? 7 : 0 }
    }
  }
}

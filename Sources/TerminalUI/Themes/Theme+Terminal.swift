extension Theme {
  /// Made of the terminal's own colours and attributes alone, so that it is readable on light and dark backgrounds.
  ///
  /// No two roles look the same. Black and white, which vanish on one of the backgrounds, come only on a colour.
  public static let terminal = Theme(
    name: "terminal",
    styles: [
      .text: Style(),
      .muted: Style(dim: true),
      .border: Style(foreground: .ansi(6)),
      .focus: Style(foreground: .ansi(6), bold: true),
      .title: Style(bold: true),
      .selection: Style(reverse: true),
      .marked: Style(bold: true, underline: true),
      .key: Style(foreground: .ansi(5)),
      .success: Style(foreground: .ansi(2)),
      .warning: Style(foreground: .ansi(0), background: .ansi(3)),
      .danger: Style(foreground: .ansi(1), bold: true),
      .live: Style(foreground: .ansi(15), background: .ansi(1), bold: true),
      .simulated: Style(foreground: .ansi(0), background: .ansi(6)),
      .done: Style(foreground: .ansi(2), bold: true),
      .failed: Style(foreground: .ansi(1)),
      .remaining: Style(foreground: .ansi(6), dim: true),
      .field: Style(underline: true),
      .caret: Style(foreground: .ansi(1), bold: true, underline: true),
    ])
}

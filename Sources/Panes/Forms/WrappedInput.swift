import TerminalUI
import ViewModels

/// What is typed in a form, cut into lines.
///
/// The lines of a long text are kept, one text at a time: most frames change something else on the screen.
enum WrappedInput {
  /// From so many characters on a text is long.
  static let long = 10_000

  private static var kept: (input: [Character], width: Int, text: WrappedText)?

  /// The text of `input` in lines of at most `width` columns.
  static func text(_ input: TextInput, width: Int) -> WrappedText {
    guard input.characters.count >= long else { return WrappedText(input.text, width: width) }
    // The same array is known by its place in memory, without a look at its characters.
    if let kept, kept.width == width, kept.input == input.characters { return kept.text }
    let text = WrappedText(input.text, width: width)
    kept = (input.characters, width, text)
    return text
  }
}

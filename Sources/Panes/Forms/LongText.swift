import TerminalUI
import ViewModels

/// The lines of the long text in a form, kept from one frame to the next: most frames change something else.
final class LongText {
  /// From so many characters on a text is long.
  static let least = 10_000

  private var kept: (input: [Character], width: Int, text: WrappedText)?

  /// The text of `input` in lines of at most `width` columns; kept where it is long.
  func wrapped(_ input: TextInput, width: Int) -> WrappedText {
    guard input.characters.count >= Self.least else { return WrappedText(input.text, width: width) }
    // The same array is known by its place in memory, without a look at its characters.
    if let kept, kept.width == width, kept.input == input.characters { return kept.text }
    let text = WrappedText(input.text, width: width)
    kept = (input.characters, width, text)
    return text
  }

  /// Lets go of the text once its form is closed.
  func forget() { kept = nil }
}

import TerminalUI
import ViewModels

/// The line of a form that the cursor or the highlight is on, and the way to its neighbours.
public struct FormLine: Sendable {
  let form: FormViewModel
  let longText: LongText
  /// Columns of a long text.
  let width: Int
}

extension FormLine {
  /// Through the lines of a long text, the choices of a picker, else the fields.
  func move(by lines: Int) {
    switch form.focused?.content {
    case .picker: form.moveHighlight(by: lines)
    case .text(let input):
      let wrapped = longText.wrapped(input, width: width)
      let place = wrapped.position(of: input.cursor)
      guard wrapped.lines.indices.contains(place.y + lines) else { return moveField(by: lines) }
      form.edit { $0.move(to: wrapped.offset(at: Position(x: place.x, y: place.y + lines))) }
    case .line, .fixed, nil: moveField(by: lines)
    }
  }

  private func moveField(by lines: Int) {
    if lines > 0 { form.nextField() } else { form.previousField() }
  }
}

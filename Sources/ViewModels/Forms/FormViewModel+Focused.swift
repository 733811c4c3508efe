/// What the person does about what stands below the focused field.
extension FormViewModel {
  /// Writes what is offered instead of the focused field's text; does nothing where nothing is.
  public func takeFix() {
    guard let fix = focused?.fix else { return }
    edit { $0 = TextInput(fix, isMultiline: $0.isMultiline) }
  }

  /// Scrolls through the lines of the focused field, at most `last` from where the form rests.
  public func scroll(by lines: Int, last: Int) { scroll = min(max(0, min(scroll, last) + lines), max(0, last)) }
}

/// What the person does about what stands below the focused field.
extension FormViewModel {
  /// Writes what is offered instead of the focused field's text; does nothing where nothing is.
  public func takeFix() {
    guard let fix = focused?.fix else { return }
    edit { $0 = TextInput(fix, isMultiline: $0.isMultiline) }
  }

  /// The place of the next field that can be changed, one step at a time; `place` where there is none that way.
  func place(after place: Int, step: Int) -> Int {
    let fields = visible
    var next = place + step
    while fields.indices.contains(next), fields[next].isFixed { next += step }
    return (0...fields.count).contains(next) ? next : place
  }

  /// Scrolls through the lines of the focused field, at most `last` from where the form rests.
  public func scroll(by lines: Int, last: Int) { scroll = min(max(0, min(scroll, last) + lines), max(0, last)) }
}

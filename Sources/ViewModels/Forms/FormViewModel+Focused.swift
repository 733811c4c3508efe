/// The field that has the focus, and what the person does about what stands below it.
extension FormViewModel {
  /// The field being edited; nil on the button below the fields.
  public var focused: FormField? {
    let fields = fields
    var place = 0
    for index in fields.indices where !fields[index].isHidden {
      if place == focus { return fields[index] }
      place += 1
    }
    return nil
  }

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

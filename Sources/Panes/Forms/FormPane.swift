import TerminalUI
import ViewModels

/// Draws a form and turns keys into its edits.
struct FormPane {
  let form: FormViewModel

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.box(area, title: form.title, note: form.activity ?? "", isFocused: true)
    let inside = area.inset
    if form.doubt != nil { return drawDoubt(in: inside, on: &canvas) }
    let layout = FormLines(form, width: inside.width)
    let cursorLine = layout.cursor?.y ?? layout.focused.lowerBound
    let shown = ScrollWindow(
      count: layout.lines.count, height: inside.height,
      selected: max(cursorLine, min(layout.focused.upperBound - 1, cursorLine + inside.height - 2)),
      first: 0)
    let window = ScrollWindow(
      count: layout.lines.count, height: inside.height, selected: cursorLine, first: shown.first)
    for (place, index) in window.rows.enumerated() {
      let line = layout.lines[index]
      let y = inside.y + place
      let noteWidth = TextWidth.columns(of: line.note)
      canvas.write(
        line.text, x: inside.x + line.indent, y: y, width: inside.width - line.indent - noteWidth, role: line.role)
      canvas.write(line.note, x: inside.maxX - noteWidth, y: y, width: noteWidth, role: .muted)
    }
    if let cursor = layout.cursor {
      canvas.cursor = Position(x: inside.x + cursor.x, y: inside.y + cursor.y - window.first)
    }
    canvas.drawScrollIndicator(window, x: area.maxX - 1, y: inside.y, length: inside.height)
  }

  private func drawDoubt(in area: Rect, on canvas: inout Canvas) {
    var y = area.y
    for text in form.doubtLines {
      for line in WrappedText(text, width: area.width).lines where y < area.maxY {
        canvas.write(line.text, x: area.x, y: y, width: area.width, role: .warning)
        y += 1
      }
    }
  }

  /// Runs what `key` stands for; a character is typed.
  ///
  /// Nil when the key means nothing here.
  func press(_ key: Key, width: Int) -> Task<Void, Never>? {
    if form.doubt != nil { return run(FormKeys.doubtBindings, key) }
    switch key {
    case .character("q") where form.isOnReviewButton: return nil
    case .character(let character):
      form.edit { $0.insert(String(character)) }
      return nil
    case .up, .down: return move(by: key == .up ? -1 : 1, width: width)
    default: return run(FormKeys.bindings, key)
    }
  }

  /// ↑ and ↓: through the lines of a long text, the choices of a picker, else the fields.
  private func move(by lines: Int, width: Int) -> Task<Void, Never>? {
    switch form.focused?.content {
    case .picker: form.moveHighlight(by: lines)
    case .text(let input):
      let wrapped = WrappedText(input.text, width: FormLines.textWidth(width))
      let place = wrapped.position(of: input.cursor)
      guard wrapped.lines.indices.contains(place.y + lines) else { return moveField(by: lines) }
      form.edit { $0.move(to: wrapped.offset(at: Position(x: place.x, y: place.y + lines))) }
    case .line, nil: return moveField(by: lines)
    }
    return nil
  }

  private func moveField(by lines: Int) -> Task<Void, Never>? {
    if lines > 0 { form.nextField() } else { form.previousField() }
    return nil
  }

  private func run(_ bindings: [Binding<FormViewModel>], _ key: Key) -> Task<Void, Never>? {
    guard let binding = bindings.first(where: { $0.keys.contains(key) }) else { return nil }
    return Task.immediate { await binding.run(form) }
  }
}

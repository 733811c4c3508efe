import TerminalUI
import ViewModels

/// Draws a form and turns keys into its edits.
struct FormPane {
  let form: FormViewModel

  func draw(in area: Rect, on canvas: inout Canvas) {
    let inside = area.inset
    guard form.doubt == nil else {
      canvas.box(area, title: form.title, note: form.activity ?? "", isFocused: true)
      return drawDoubt(in: inside, on: &canvas)
    }
    let space = inside.rows(from: drawMessage(in: inside, on: &canvas))
    let layout = FormLines(form, width: space.width, height: space.height)
    let window = window(of: layout, height: space.height)
    let label = layout.lines[layout.focused.lowerBound]
    let isLabelled = form.isOnReviewButton || window.rows.contains(layout.focused.lowerBound)
    canvas.box(
      area, title: isLabelled ? form.title : "\(form.title) · \(label.text)",
      note: form.activity ?? (isLabelled ? "" : label.note), isFocused: true)
    for (place, index) in window.rows.enumerated() {
      let line = layout.lines[index]
      let y = space.y + place
      let noteWidth = TextWidth.columns(of: line.note)
      canvas.write(
        line.text, x: space.x + line.indent, y: y, width: space.width - line.indent - noteWidth, role: line.role)
      canvas.write(line.note, x: space.maxX - noteWidth, y: y, width: noteWidth, role: line.noteRole)
    }
    if let cursor = layout.cursor {
      canvas.cursor = Position(x: space.x + cursor.x, y: space.y + cursor.y - window.first)
    }
    canvas.drawScrollIndicator(window, x: area.maxX - 1, y: space.y, length: space.height)
  }

  /// The lines in sight: the cursor's, the focused field's label, and as much of what follows as there is room for.
  private func window(of layout: FormLines, height: Int) -> ScrollWindow {
    let cursorLine = layout.cursor?.y ?? layout.focused.lowerBound
    let end = ScrollWindow(count: layout.lines.count, height: height, selected: layout.focused.upperBound - 1)
    let label = ScrollWindow(
      count: layout.lines.count, height: height, selected: layout.focused.lowerBound, first: end.first)
    let wanted = cursorLine - layout.focused.lowerBound < height - 1 ? label : end
    let cursor = ScrollWindow(
      count: layout.lines.count, height: height, selected: cursorLine, first: wanted.first)
    guard layout.hasProblem, cursorLine < layout.focused.upperBound - 1, !cursor.rows.contains(cursorLine + 1) else {
      return cursor
    }
    return ScrollWindow(count: layout.lines.count, height: height, selected: cursorLine + 1, first: cursor.first)
  }

  /// What keeps the whole form from going on stands on top, whatever is scrolled; returns the lines it took.
  ///
  /// On a low screen one line of it leaves room for the problem of the focused field.
  private func drawMessage(in area: Rect, on canvas: inout Canvas) -> Int {
    guard let message = form.message else { return 0 }
    let isTight = area.height < FormLines.lowHeight && form.focused?.problem != nil
    return canvas.drawText(message, in: area.rows(from: 0, count: isTight ? 1 : 3), role: .danger)
  }

  /// What is not known, and in the last lines, which always show, what there is to decide.
  private func drawDoubt(in area: Rect, on canvas: inout Canvas) {
    let texts = form.doubtLines
    let last = WrappedText(texts.last ?? "", width: area.width).lines.count
    var space = area.rows(from: 0, count: max(0, area.height - last))
    for text in texts.dropLast() where space.height > 0 {
      space = space.rows(from: canvas.drawText(text, in: space, role: .warning))
    }
    canvas.drawText(texts.last ?? "", in: Rect(x: area.x, y: space.y, width: area.width, height: last), role: .warning)
  }

  /// Runs what `key` stands for; a character is typed.
  ///
  /// Nil when the key means nothing here.
  func press(_ key: Key, width: Int) -> Task<Void, Never>? {
    if form.doubt != nil, !form.isDoubtDrawn { return nil }
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

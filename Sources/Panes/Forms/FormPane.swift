import TerminalUI
import ViewModels

/// Draws a form and turns keys into its edits.
struct FormPane {
  let form: FormViewModel
  let longText: LongText

  /// `window` is the form's as it was laid out for `area`.
  func draw(_ window: FormWindow, in area: Rect, on canvas: inout Canvas) {
    drawMessage(in: area.inset, on: &canvas)
    let label = window.layout.lines[window.layout.focused.lowerBound]
    let isLabelled = form.isOnReviewButton || window.rows.contains(window.layout.focused.lowerBound)
    canvas.box(
      area, title: isLabelled ? form.title : "\(form.title) · \(label.text)",
      notes: form.activity.map { [$0] } ?? (isLabelled ? [] : [label.note, label.shortNote]), isFocused: true)
    for (place, index) in window.rows.enumerated() where index < window.layout.lines.count {
      draw(window.layout.lines[index], in: window.space.rows(from: place, count: 1), on: &canvas)
    }
    if let cursor = window.layout.cursor, window.rows.contains(cursor.y) {
      canvas.cursor = Position(x: window.space.x + cursor.x, y: window.space.y + cursor.y - window.rows.lowerBound)
    }
    canvas.drawScrollIndicator(window.scroll, x: area.maxX - 1, y: window.space.y, length: window.space.height)
  }

  private func draw(_ line: FormLines.Line, in area: Rect, on canvas: inout Canvas) {
    let noteWidth = TextWidth.columns(of: line.note)
    let x = area.x + line.indent
    canvas.write(line.text, x: x, y: area.y, width: area.width - line.indent - noteWidth, role: line.role)
    for span in line.spans {
      canvas.setRole(
        span.role, in: Rect(x: x + span.columns.lowerBound, y: area.y, width: span.columns.count, height: 1))
    }
    canvas.write(line.note, x: area.maxX - noteWidth, y: area.y, width: noteWidth, role: line.noteRole)
  }

  /// What keeps the whole form from going on stands on top, whatever is scrolled.
  private func drawMessage(in area: Rect, on canvas: inout Canvas) {
    guard let message = form.message else { return }
    canvas.drawText(message, in: area.rows(from: 0, count: FormWindow.mostOfMessage(form, in: area)), role: .danger)
  }

  /// What is not known, and in the last lines, which always show, what there is to decide.
  func drawDoubt(in area: Rect, on canvas: inout Canvas) {
    canvas.box(area, title: form.title, notes: form.activity.map { [$0] } ?? [], isFocused: true)
    let inside = area.inset
    let texts = form.doubtLines
    let last = WrappedText(texts.last ?? "", width: inside.width).lines.count
    var space = inside.rows(from: 0, count: max(0, inside.height - last))
    for text in texts.dropLast() where space.height > 0 {
      space = space.rows(from: canvas.drawText(text, in: space, role: .warning))
    }
    for fact in form.doubtFacts where space.height > 0 {
      space = space.rows(from: canvas.drawText(fact, in: space))
    }
    canvas.drawText(
      texts.last ?? "", in: Rect(x: inside.x, y: space.y, width: inside.width, height: last), role: .warning)
  }

  /// Runs what `key` stands for; a character is typed.
  ///
  /// `area` is the form's on screen; `complain` hears why a key can't work now. Nil when the key means nothing here.
  func press(_ key: Key, in area: Rect, complain: (String) -> Void) -> Task<Void, Never>? {
    if form.doubt != nil, !form.isDoubtDrawn { return nil }
    if form.doubt != nil { return run(FormKeys.doubtBindings, key, on: form, complain: complain) }
    switch key {
    case .character("q") where form.isOnReviewButton: return nil
    case .character(let character):
      form.edit { $0.insert(String(character)) }
      return nil
    case .up, .down:
      let lines = FormLine(form: form, longText: longText, width: FormLines.textWidth(area.inset.width))
      return run(FormKeys.lineBindings, key, on: lines, complain: complain)
    case .pageUp, .pageDown:
      return run(FormKeys.scrollBindings, key, on: FormWindow(form, in: area.inset, longText), complain: complain)
    default:
      let bindings = FormKeys.bindings + FormKeys.fixBindings + FormKeys.sheetBindings
      return run(bindings, key, on: form, complain: complain)
    }
  }

  private func run<Model: Sendable>(
    _ bindings: [Binding<Model>], _ key: Key, on model: Model, complain: (String) -> Void
  ) -> Task<Void, Never>? {
    guard let binding = bindings.first(where: { $0.keys.contains(key) }) else { return nil }
    if let reason = binding.unavailable(model) {
      if !reason.isEmpty { complain(reason) }
      return nil
    }
    return Task.beginning { await binding.run(model) }
  }
}

import TerminalUI
import ViewModels

/// Draws a question in front of everything else, and turns keys into its answer.
struct QuestionDialog {
  let question: Confirmation

  func draw(in space: Rect, on canvas: inout Canvas) {
    let width = min(space.width, 76)
    let inner = width - 4
    let prompt = WrappedText(question.prompt, width: inner).lines.map(\.text)
    let problem = question.problem.map { WrappedText($0, width: inner).lines.map(\.text) } ?? []
    let takesNumber = question.answer != .yes
    let foot = prompt.count + problem.count + (takesNumber ? 1 : 0)
    var lines = question.lines.flatMap { line in
      WrappedText("\(line.mark.sign)\(line.text)", width: inner).lines.map { (text: $0.text, role: line.mark.role) }
    }
    let room = max(0, space.height - 3 - foot)
    if lines.count > room {
      let cut = lines.count - max(0, room - 1)
      lines = lines.prefix(max(0, room - 1)) + [(text: "… \(cut) more lines", role: .muted)]
    }
    let height = min(space.height, lines.count + foot + 3)
    let box = Rect(
      x: space.x + (space.width - width) / 2, y: space.y + (space.height - height) / 2, width: width, height: height)
    canvas.fill(box)
    canvas.box(box, title: question.title, isFocused: true)
    var y = box.y + 1
    func write(_ text: String, _ role: Role) {
      canvas.write(text, x: box.x + 2, y: y, width: inner, role: role)
      y += 1
    }
    for line in lines { write(line.text, line.role) }
    y += box.height > lines.count + foot + 2 ? 1 : 0
    for line in prompt { write(line, .key) }
    for line in problem { write(line, .danger) }
    guard takesNumber else { return canvas.cursor = nil }
    canvas.cursor = Position(x: min(box.maxX - 2, box.x + 4 + question.typed.cursor), y: y)
    write("> \(question.typed.text)", .field)
  }

  func press(_ key: Key) -> Task<Void, Never>? {
    if case .character(let character) = key {
      return Task.immediate { await question.type(String(character)) }
    }
    guard let binding = QuestionKeys.bindings.first(where: { $0.keys.contains(key) }) else { return nil }
    return Task.immediate { await binding.run(question) }
  }
}

extension ReviewLine.Mark {
  var sign: String {
    switch self {
    case .plain: "  "
    case .good: "✓ "
    case .warning: "! "
    case .bad: "✗ "
    }
  }

  var role: Role {
    switch self {
    case .plain: .text
    case .good: .success
    case .warning: .warning
    case .bad: .danger
    }
  }
}

import TerminalUI
import ViewModels

/// Draws a question in front of everything else, and turns keys into its answer.
struct QuestionDialog {
  let question: Confirmation

  func draw(in space: Rect, on canvas: inout Canvas) {
    let sheet = Sheet(question, in: space)
    canvas.fill(sheet.box.width == space.width ? space : sheet.box)
    canvas.box(sheet.box, title: question.title, notes: [sheet.note], isFocused: true)
    var y = sheet.box.y + 1
    func write(_ text: String, _ role: Role) {
      canvas.write(text, x: sheet.box.x + 2, y: y, width: sheet.box.width - 4, role: role)
      y += 1
    }
    for index in sheet.window.rows { write(sheet.lines[index].text, sheet.lines[index].role) }
    canvas.drawScrollIndicator(
      sheet.window, x: sheet.box.maxX - 1, y: sheet.box.y + 1, length: sheet.window.rows.count)
    y = sheet.box.maxY - 1 - sheet.foot.count - (takesNumber ? 1 : 0)
    if let problem = sheet.problem {
      y -= 1
      write(problem, .danger)
    }
    for line in sheet.foot { write(line.text, line.role) }
    guard takesNumber else { return canvas.cursor = nil }
    canvas.cursor = Position(x: min(sheet.box.maxX - 2, sheet.box.x + 4 + question.typed.cursor), y: y)
    write("> \(question.typed.text)", .field)
  }

  private var takesNumber: Bool { question.answer != .yes }

  /// Whether not all of it shows in `space`.
  func isCut(in space: Rect) -> Bool {
    let sheet = Sheet(question, in: space)
    return sheet.window.rows.count < sheet.lines.count
  }

  /// Tells the question which of its lines were shown in `space`.
  func didShow(in space: Rect) {
    let sheet = Sheet(question, in: space)
    question.didDraw(sheet.window.rows, of: sheet.lines.count, width: sheet.box.width)
  }

  /// Answers with `key`, on a dialog drawn in `space`; ↑ and ↓ show what does not fit.
  func press(_ key: Key, in space: Rect) -> Task<Void, Never>? {
    switch key {
    case .character(let character): return Task.beginning { await question.type(String(character)) }
    case .up, .down, .pageUp, .pageDown:
      let sheet = Sheet(question, in: space)
      let page = max(1, sheet.window.rows.count)
      let lines = [Key.up: -1, .down: 1, .pageUp: -page, .pageDown: page][key] ?? 0
      question.scroll(to: sheet.window.scrolled(by: lines).first)
      return nil
    default: break
    }
    guard let binding = QuestionKeys.bindings.first(where: { $0.keys.contains(key) }) else {
      question.refuseKey()
      return nil
    }
    return Task.beginning { await binding.run(question) }
  }
}

/// A question laid out: what is said, of which a part may show, and below it what to press, which always shows whole.
private struct Sheet {
  let box: Rect
  let lines: [(text: String, role: Role)]
  let window: ScrollWindow
  let foot: [(text: String, role: Role)]
  /// Why the answer was not taken, for the blank line above the foot: the box keeps its height.
  let problem: String?

  init(_ question: Confirmation, in space: Rect) {
    let hasPairs = question.lines.contains { $0.pair != nil }
    let width = min(space.width, hasPairs ? QuestionLines.widest : 76)
    func wrapped(_ text: String, _ role: Role) -> [(text: String, role: Role)] {
      PartedLines.lines(of: text, width: width - 4).map { (text: $0, role: role) }
    }
    lines = QuestionLines(question.lines, width: width - 4).lines
    let frame = 2 + (question.answer == .yes ? 0 : 1)
    let prompt = wrapped(question.prompt, .key)
    if question.isActing {
      foot = wrapped(Confirmation.underWay, .warning)
    } else if !question.isRead, lines.count > space.height - frame - prompt.count {
      let readOn = wrapped(Confirmation.readOn, question.problem == nil ? .key : .danger)
      // As high as the prompt that takes its place, which must not push away what was just read.
      foot = readOn + Array(repeating: (text: "", role: .text), count: max(0, prompt.count - readOn.count))
    } else if let problem = question.problem, lines.count >= space.height - frame - prompt.count {
      // No line is free for it: it stands where the prompt does.
      let words = wrapped(problem, .danger).prefix(prompt.count)
      foot = words + Array(repeating: (text: "", role: .text), count: prompt.count - words.count)
    } else {
      foot = prompt
    }
    let needed = foot.count + frame
    let room = max(0, space.height - needed)
    let gap = lines.count < room ? 1 : 0
    problem = gap == 1 && !question.isActing ? question.problem : nil
    window = ScrollWindow(count: lines.count, height: room - gap, first: question.position)
    let height = min(space.height, window.rows.count + gap + needed)
    box = Rect(
      x: space.x + (space.width - width) / 2, y: space.y + (space.height - height) / 2, width: width, height: height)
  }

  /// Which lines show, where not all do.
  var note: String { window.rows.upperBound < lines.count ? "↓ +\(lines.count - window.rows.upperBound)" : "" }
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

import TerminalUI
import ViewModels

/// A form laid out in lines of a given width, and where the cursor stands in them.
struct FormLines {
  struct Line {
    var text: String
    var role: Role
    var indent = 0
    /// Written at the right end.
    var note = ""
    /// In place of the note where there is no room for that.
    var shortNote = ""
    var noteRole = Role.muted
    /// Columns of the text that have a role of their own.
    var spans: [(columns: Range<Int>, role: Role)] = []
  }

  /// Options of a picker that show at once, where there is room.
  static let options = 6
  /// Below this height the notes of the focused field leave room for its text.
  static let lowHeight = 8
  /// Lines of notes that the focused field shows at the least on a low screen.
  static let lowNotes = 2

  private(set) var lines: [Line] = []
  /// The cursor's column and line; nil on the review button.
  private(set) var cursor: Position?
  /// The lines that must be in sight: those of the focused field.
  private(set) var focused = 0..<1

  /// Something is wrong at the focused field, and stands right below its text.
  let hasProblem: Bool
  /// Something is offered instead of the focused field's text; it stands in the field's last lines.
  let hasOffer: Bool
  private let longText: LongText
  private let height: Int
  /// The notes of the focused field are there on a low screen too.
  private let isWhole: Bool

  /// Lines for a screen that shows `height` of them at a time; `isWhole` where it is scrolled to what does not fit.
  init(_ form: FormViewModel, _ longText: LongText, width: Int, height: Int, isWhole: Bool) {
    self.longText = longText
    self.height = height
    self.isWhole = isWhole
    let focusedField = form.focused
    hasProblem = focusedField?.problem != nil
    hasOffer = hasProblem && focusedField?.fix != nil
    for field in form.visible {
      let start = lines.count
      let isFocused = field.id == focusedField?.id
      add(field, isFocused: isFocused, width: width)
      if isFocused { focused = start..<lines.count }
    }
    let start = lines.count
    lines.append(Line(text: "[ \(form.action) ]", role: form.isOnReviewButton ? .selection : .key))
    if form.isOnReviewButton {
      focused = start..<start + 1
      cursor = Position(x: 2, y: start)
    }
  }

  private mutating func add(_ field: FormField, isFocused: Bool, width: Int) {
    if case .fixed(let option) = field.content { return addFixed(option, of: field, width: width) }
    let counter = field.counter
    let label = lines.count
    lines.append(
      Line(
        text: field.label, role: isFocused ? .title : .muted,
        note: counter.map { $0.isOver ? "✗ \($0.words)" : $0.words } ?? "",
        shortNote: counter?.isOver == true ? "✗ too long" : "",
        noteRole: counter?.isOver == true ? .danger : .muted))
    switch field.content {
    case .line(let input), .text(let input):
      add(input, of: field, isFocused: isFocused, width: width)
      let start = lines.count
      addProblem(of: field, width: width)
      if isFocused, hasOffer { leaveRoomForOffer(of: field, below: label, problem: start, width: width) }
    case .picker(let picker) where isFocused: addOpen(picker, of: field, width: width)
    case .picker(let picker):
      let chosen = picker.chosen.map { Self.words(of: $0) }
      lines.append(Line(text: chosen ?? field.hint, role: chosen == nil ? .muted : .text, indent: 2))
      addFilter(picker, of: field, width: width)
      addProblem(of: field, width: width)
    case .fixed: break
    }
    addNotes(of: field, below: label, isFocused: isFocused, width: width)
  }

  /// What can't be changed, with its name on one line.
  private mutating func addFixed(_ option: Picker.Option, of field: FormField, width: Int) {
    let label = lines.count
    add("\(field.label): \(Self.words(of: option))", role: .muted, width: width, indent: 0)
    addProblem(of: field, width: width)
    addNotes(of: field, below: label, isFocused: false, width: width)
  }

  /// What was typed into a picker that was left, for it is neither chosen nor forgotten.
  private mutating func addFilter(_ picker: Picker, of field: FormField, width: Int) {
    guard !picker.filter.isEmpty else { return }
    lines.append(Line(text: "typed, not taken: \(picker.filter.text)", role: .warning, indent: 2))
    if field.problem == nil, let nothing = picker.nothing { add(nothing, role: .warning, width: width) }
  }

  private mutating func addNotes(of field: FormField, below label: Int, isFocused: Bool, width: Int) {
    let start = lines.count
    for note in field.notes where !note.isExtra || isWhole {
      add(note.text, role: note.kind.role, width: width)
    }
    let room = max(start + Self.lowNotes, label + height)
    if isFocused { cut(to: room) }
  }

  /// On a low screen the problem gives way to what is offered instead; the label may go, for the border names the
  /// field.
  private mutating func leaveRoomForOffer(of field: FormField, below label: Int, problem start: Int, width: Int) {
    let offer = field.notes.map { WrappedText($0.text, width: width - 2).lines.count }.reduce(0, +)
    cut(to: max(start + 1, label + 1 + height - offer))
  }

  /// Leaves out all from line `end` on, on a low screen that is not scrolled to it.
  private mutating func cut(to end: Int) {
    guard !isWhole, height < Self.lowHeight, lines.count > end else { return }
    lines[end - 1].text += lines[end - 1].text.hasSuffix(" ") ? "…" : " …"
    lines.removeSubrange(end...)
  }

  private mutating func add(_ input: TextInput, of field: FormField, isFocused: Bool, width: Int) {
    let start = lines.count
    let wrapped = longText.wrapped(input, width: Self.textWidth(width))
    for line in wrapped.lines {
      lines.append(
        Line(
          text: line.text, role: isFocused ? .field : .text, indent: 2,
          spans: Self.spans(of: field.parts, on: line, in: wrapped)))
      guard let caret = field.caret else { continue }
      let isMissingHere = caret.lowerBound == line.range.upperBound && line == wrapped.lines.last
      if isMissingHere || caret.overlaps(line.range) {
        let from = wrapped.position(of: max(caret.lowerBound, line.range.lowerBound)).x
        let length = max(1, min(caret.upperBound, line.range.upperBound) - max(caret.lowerBound, line.range.lowerBound))
        lines.append(Line(text: String(repeating: "^", count: length), role: .caret, indent: 2 + from))
      }
    }
    if input.isEmpty {
      lines.removeLast()
      let hint = WrappedText(field.hint, width: Self.textWidth(width)).lines.prefix(isFocused ? 3 : 1)
      lines += hint.map { Line(text: $0.text, role: .muted, indent: 2) }
    }
    guard isFocused else { return }
    let place = wrapped.position(of: input.cursor)
    cursor = Position(x: 2 + place.x, y: start + place.y)
  }

  /// The columns of a line that parts of the field take: the good ones in one role, the wrong ones in another.
  private static func spans(
    of parts: [FormField.Part], on line: WrappedText.Line, in wrapped: WrappedText
  ) -> [(columns: Range<Int>, role: Role)] {
    parts.filter { $0.range.overlaps(line.range) }.map { part in
      let range = part.range.clamped(to: line.range)
      let start = wrapped.position(of: range.lowerBound).x
      return (start..<start + range.count, part.isWrong ? .danger : .success)
    }
  }

  /// The focused picker: what is chosen stands beside the label, so that there is room for what can be.
  private mutating func addOpen(_ picker: Picker, of field: FormField, width: Int) {
    let label = lines.count - 1
    if let chosen = picker.chosen { lines[label].text += ": \(Self.words(of: chosen))" }
    lines.append(Line(text: "search: \(picker.filter.text)", role: .field, indent: 2))
    let before = TextWidth.columns(of: "search: \(String(picker.filter.characters[..<picker.filter.cursor]))")
    cursor = Position(x: 2 + before, y: lines.count - 1)
    addProblem(of: field, width: width)
    let room = max(1, height - (lines.count - label))
    let window = ScrollWindow(
      count: picker.options.count, height: min(Self.options, room), selected: picker.highlighted,
      first: picker.highlighted - Self.options / 2)
    for index in window.rows {
      let option = picker.options[index]
      let isHighlighted = index == picker.highlighted
      let role: Role = isHighlighted ? .selection : option.unavailable == nil ? .text : .muted
      lines.append(Line(text: "\(isHighlighted ? "▸" : " ") \(Self.words(of: option))", role: role, indent: 2))
    }
    if let nothing = picker.nothing {
      if field.problem == nil { add(nothing, role: .warning, width: width, indent: 4) }
    } else if picker.options.count > window.rows.count {
      lines[label + 1].note = "↑ ↓ \(picker.highlighted + 1) of \(picker.options.count)"
    }
  }

  private mutating func addProblem(of field: FormField, width: Int) {
    if let problem = field.problem { add("✗ \(problem)", role: .danger, width: width) }
  }

  private mutating func add(_ text: String, role: Role, width: Int, indent: Int = 2) {
    for line in PartedLines.lines(of: text, width: width - indent) {
      lines.append(Line(text: line, role: role, indent: indent))
    }
  }

  /// Columns for text in a form `width` columns wide; one is left for the cursor behind a full line.
  static func textWidth(_ width: Int) -> Int { max(1, width - 3) }

  private static func words(of option: Picker.Option) -> String {
    option.detail.isEmpty ? option.title : "\(option.title) · \(option.detail)"
  }
}

extension FormNote.Kind {
  var role: Role {
    switch self {
    case .plain: .muted
    case .main: .text
    case .good: .success
    case .warning: .warning
    }
  }
}

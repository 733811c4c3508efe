public import TerminalUI
import ViewModels

/// From keys to commands: the question in front first, then the help, the form, the pane, and what works everywhere.
extension AppPane {
  /// Handles one input on a screen of `size`; the task ends when its command has, nil when there was none to wait for.
  @discardableResult
  public func handle(_ input: Input, size: Size) -> Task<Void, Never>? {
    console.didGetInput()
    guard size.isEnough else { return pressUnseen(input, size: size) }
    switch input {
    case .key(let key): return press(key, size: size)
    case .paste(let text): return paste(text)
    case .click(let position): click(position, size: size)
    case .wheel(let lines, let position): turnWheel(by: lines, at: position, size: size)
    }
    return nil
  }

  private func press(_ key: Key, size: Size) -> Task<Void, Never>? {
    switch key {
    case .escape:
      console.back()
      return nil
    case .control("c"), .control("l"), .control("z"): return run(GlobalKeys.bindings, key)
    default: break
    }
    if let question = console.question {
      if question.answer == .yes, QuestionKeys.yesBindings.contains(where: { $0.keys.contains(key) }) {
        return run(QuestionKeys.yesBindings, key)
      }
      return QuestionDialog(question: question).press(key, in: layout(size).content)
    }
    if console.isHelpOpen { return pressInHelp(key, size: size) }
    if key == .function(1) { return run(GlobalKeys.bindings, key) }
    guard let form = console.form else {
      if key == .pageDown || key == .pageUp { console.page = page(on: layout(size)) }
      return run(paneBindings + GlobalKeys.bindings, key)
    }
    let content = layout(size).content
    if key != .control("r"), form.doubt == nil {
      if let months = MonthWindow(form, in: content) { return MonthPane(window: months).press(key) }
      if let warnings = WarningWindow(form, in: content) { return WarningPane(window: warnings).press(key) }
    }
    if key == .control("r"), form.doubt == nil { return run(GlobalKeys.bindings, key) }
    if key == "q", form.isOnReviewButton, form.doubt == nil { return run(GlobalKeys.bindings, key) }
    let task = FormPane(form: form, longText: longText).press(key, in: content) { console.conversation.refuseKey($0) }
    if form.isCovered { console.conversation.clearNotice() }
    return task
  }

  /// The rows that show at the least where the focus is; ten at the most.
  private func page(on layout: Layout) -> Int {
    let rows: Int? =
      if let area = layout.drawer {
        drawerRowsShown(in: area)
      } else {
        layout.panes.first { $0.pane == console.focus }.map { pane($0.pane).rowsShown(in: $0.area) }
      }
    return max(1, min(10, rows ?? 1))
  }

  /// On a screen too small to show what it would do, a key does nothing, save to leave, to stop and to repaint.
  private func pressUnseen(_ input: Input, size: Size) -> Task<Void, Never>? {
    guard case .key(let key) = input else { return nil }
    if console.question != nil, showsQuestion(size: size) { return press(key, size: size) }
    return ["q", .control("c"), .control("l"), .control("z")].contains(key) ? run(GlobalKeys.bindings, key) : nil
  }

  private func pressInHelp(_ key: Key, size: Size) -> Task<Void, Never>? {
    let content = layout(size).content
    switch key {
    case "j", .down: moveHelp(by: 1, in: content)
    case "k", .up: moveHelp(by: -1, in: content)
    case .pageDown: moveHelp(by: content.inset.height, in: content)
    case .pageUp: moveHelp(by: -content.inset.height, in: content)
    case "g", .home: moveHelp(by: -console.helpPosition, in: content)
    case "G", .end: moveHelp(by: HelpPane.lastPosition(in: content, sections: helpSections), in: content)
    case "q", "?", .function(1): console.toggleHelp()
    default: break
    }
    return nil
  }

  /// Scrolls the help, no further than to its end.
  private func moveHelp(by lines: Int, in content: Rect) {
    let last = HelpPane.lastPosition(in: content, sections: helpSections)
    console.moveHelp(by: min(lines, last - console.helpPosition))
  }

  /// A paste is text or nothing: it never presses keys, so a pasted `y` answers no question.
  private func paste(_ text: String) -> Task<Void, Never>? {
    if let question = console.question {
      question.paste(text)
      return nil
    }
    guard let form = console.form else {
      console.conversation.post(.warning, "Pasted text goes into a form: open one first, with n, + or b.")
      return nil
    }
    guard !console.isHelpOpen else {
      console.conversation.refuseKey("Pasted text goes into the form: close the help first, with Esc.")
      return nil
    }
    if form.isOnReviewButton && form.doubt == nil || form.isCovered {
      console.conversation.post(.warning, "Pasted text goes into a field.")
    }
    form.edit { $0.insert(text) }
    return nil
  }

  private func run(_ bindings: [Binding<ConsoleViewModel>], _ key: Key) -> Task<Void, Never>? {
    guard let binding = bindings.first(where: { $0.keys.contains(key) }) else {
      if let place = KeysElsewhere.sentence(for: key) { console.conversation.refuseKey(place) }
      return nil
    }
    if let reason = binding.unavailable(console) {
      if !reason.isEmpty { console.conversation.refuseKey(reason) }
      return nil
    }
    return Task.beginning { await binding.run(console) }
  }

  // MARK: Mouse

  private func click(_ position: Position, size: Size) {
    guard console.question == nil, console.form == nil, !console.isHelpOpen else { return }
    focus(at: position, size: size)
    guard let (name, area) = layout(size).panes.first(where: { $0.area.contains(position) }) else { return }
    pane(name).click(position, in: area)
  }

  private func turnWheel(by lines: Int, at position: Position, size: Size) {
    guard console.question == nil else { return }
    if console.isHelpOpen { return moveHelp(by: lines, in: layout(size).content) }
    guard console.form == nil else { return }
    focus(at: position, size: size)
    console.moveSelection(by: lines)
  }

  private func focus(at position: Position, size: Size) {
    guard console.question == nil, console.form == nil, !console.isHelpOpen else { return }
    guard let (name, _) = layout(size).panes.first(where: { $0.area.contains(position) }) else { return }
    console.focus(on: name)
  }

  // MARK: Tables

  /// The keys of what has the focus.
  var paneBindings: [Binding<ConsoleViewModel>] {
    if console.groups.detail != nil { return GroupDrawer.bindings }
    switch console.focus {
    case .groups: return GroupsPane.bindings
    case .jobs: return JobsPane.bindings
    case .schedules: return SchedulesPane.bindings
    case .sessions: return SessionsPane.bindings
    }
  }
}

public import Observation

/// A question that stands between a key and what can't be taken back.
///
/// It takes nothing before it has been drawn, so keys that were typed ahead do not answer it. Enter alone never does.
@Observable
public final class Confirmation {
  /// What must be given before it acts.
  public enum Answer: Equatable, Sendable {
    /// The letter `y`.
    case yes
    /// The number of people or messages it touches.
    case number(Int)
  }

  public let title: String
  /// What will happen, what is kept and what is lost, a line each.
  public let lines: [ReviewLine]
  public let answer: Answer
  /// What it does, as a verb for the prompt, such as `cancel the job`.
  public let verb: String
  public private(set) var typed = TextInput()
  /// Why the answer was not taken.
  public private(set) var problem: String?
  public private(set) var isDrawn = false
  /// The action is under way; nothing more is taken.
  public private(set) var isActing = false

  /// The first of ``lines`` on a screen that can't show them all, as lines of that screen.
  public private(set) var position = 0

  private let action: () async -> Void

  public init(
    title: String, lines: [ReviewLine], answer: Answer, verb: String, action: @escaping () async -> Void
  ) {
    self.title = title
    self.lines = lines
    self.answer = answer
    self.verb = verb
    self.action = action
  }

  /// What to press, in words.
  public var prompt: String {
    switch answer {
    case .yes: "Press y to \(verb), Esc to go back."
    case .number(let number): "Type \(number) and press Enter to \(verb), Esc to go back."
    }
  }

  /// The screen now shows it: from here on it takes keys.
  public func didDraw() { if !isDrawn { isDrawn = true } }

  /// Takes typed text: the letter, or a part of the number.
  public func type(_ text: String) async {
    guard isDrawn, !isActing else { return }
    switch answer {
    case .yes: if text == "y" { await act() }
    case .number:
      problem = nil
      typed.insert(text)
    }
  }

  /// Takes pasted text: into the number only, for a paste presses no key.
  public func paste(_ text: String) {
    guard case .number = answer else { return }
    edit { $0.insert(text) }
    problem = nil
  }

  /// Scrolls the lines; the screen knows how far that makes sense.
  public func scroll(to position: Int) { if position != self.position { self.position = position } }

  /// Changes the number being typed.
  public func edit(_ change: (inout TextInput) -> Void) {
    guard isDrawn, !isActing else { return }
    change(&typed)
  }

  /// Enter: acts only where the right number stands.
  public func submit() async {
    guard isDrawn, !isActing, case .number(let number) = answer else { return }
    guard typed.text == "\(number)" else {
      problem = typed.text.isEmpty ? "Nothing is done yet: type \(number) first." : "That is not \(number)."
      return
    }
    await act()
  }

  private func act() async {
    isActing = true
    await action()
    isActing = false
  }
}

/// A line of a question or a check sheet.
public struct ReviewLine: Equatable, Sendable {
  /// What the line's mark is: `✓`, `!`, `✗`, or none.
  public enum Mark: Sendable { case plain, good, warning, bad }

  public let mark: Mark
  public let text: String

  public init(_ text: String, mark: Mark = .plain) {
    self.text = text
    self.mark = mark
  }
}

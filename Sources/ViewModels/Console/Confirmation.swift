public import Observation

/// A question that stands between a key and what can't be taken back.
///
/// It takes nothing before it has been drawn, so keys that were typed ahead do not answer it, and does nothing before
/// every line of it has been in sight. Enter alone never answers it.
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
  /// Every line of it has been in sight, on one screen or scrolled to.
  public private(set) var isRead: Bool
  /// The action is under way; nothing more is taken.
  public private(set) var isActing = false

  /// The first of ``lines`` on a screen that can't show them all, as lines of that screen.
  public private(set) var position = 0

  /// Lines in sight so far, from the first on without a gap, and how many there are, on a screen of this width.
  @ObservationIgnored private var seen = (lines: 0, width: 0)
  private let action: () async -> Void

  /// `mustBeRead` is false for leaving alone, which takes its answer on screens too small for the lines as well.
  public init(
    title: String, lines: [ReviewLine], answer: Answer, verb: String, mustBeRead: Bool = true,
    action: @escaping () async -> Void
  ) {
    self.title = title
    self.lines = lines
    self.answer = answer
    self.verb = verb
    isRead = !mustBeRead
    self.action = action
  }

  /// What to press, in words.
  public var prompt: String {
    switch answer {
    case .yes: "Press y to \(verb), Esc to go back."
    case .number(let number): "Type \(number) and press Enter to \(verb), Esc to go back."
    }
  }

  /// What stands in place of the prompt once it was answered.
  public static let underWay = "Under way: it can't be called back now."

  /// What to do while lines are left that were never in sight.
  public static let readOn = "Read it to its end first: ↓ shows the rest."

  /// The screen now shows it, with `lines` of the `count` lines that it has in `width` columns: now it takes keys.
  ///
  /// In another width the lines are others: they are read from the first one on.
  public func didDraw(_ lines: Range<Int>, of count: Int, width: Int) {
    if !isDrawn { isDrawn = true }
    guard !isRead else { return }
    if width != seen.width {
      seen = (0, width)
      scroll(to: 0)
    }
    if lines.lowerBound <= seen.lines { seen.lines = max(seen.lines, lines.upperBound) }
    if seen.lines >= count { isRead = true }
  }

  /// Whether `n` goes back, as Esc does: from a question for `y`, once it is in sight.
  public var takesNo: Bool { answer == .yes && isDrawn && !isActing }

  /// Takes typed text: the letter, or a part of the number.
  public func type(_ text: String) async {
    guard isDrawn, !isActing else { return }
    switch answer {
    case .yes:
      guard text == "y" else { return refuseKey() }
      guard isRead else { return problem = Self.readOn }
      await act()
    case .number(let number): insert(text, asking: number)
    }
  }

  /// Takes pasted text: into the number only, for a paste presses no key.
  public func paste(_ text: String) {
    guard isDrawn, !isActing else { return }
    switch answer {
    case .yes: refuseKey()
    case .number(let number):
      let start = text.drop { $0.isWhitespace }
      let blanks = start.reversed().prefix { $0.isWhitespace }.count
      insert(String(start.dropLast(blanks)), asking: number)
    }
  }

  /// Anything but digits takes away what is typed: what is confirmed was typed as a number from end to end.
  private func insert(_ text: String, asking number: Int) {
    problem = nil
    guard text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      typed.clear()
      return problem = "Only digits: type \(number)."
    }
    typed.insert(text)
  }

  /// Says what answers a question for `y` that got another key; a number is typed, so there other keys say nothing.
  public func refuseKey() {
    guard isDrawn, !isActing, answer == .yes else { return }
    problem = isRead ? "Press y. n or Esc goes back." : Self.readOn
  }

  /// Scrolls the lines; the screen knows how far that makes sense.
  ///
  /// Unread lines are not jumped over, however fast the keys come.
  public func scroll(to position: Int) {
    let position = isRead ? position : min(position, seen.lines)
    if position != self.position { self.position = position }
    if !isRead, problem != nil { problem = nil }
  }

  /// Changes the number being typed.
  public func edit(_ change: (inout TextInput) -> Void) {
    guard isDrawn, !isActing else { return }
    guard answer != .yes else { return refuseKey() }
    change(&typed)
  }

  /// Enter: acts only where the right number stands, and all was in sight.
  public func submit() async {
    guard isDrawn, !isActing else { return }
    guard case .number(let number) = answer else { return refuseKey() }
    guard isRead else { return problem = Self.readOn }
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

  /// Two texts to be read side by side.
  public struct Pair: Equatable, Sendable {
    public let before: String
    public let after: String
  }

  public let mark: Mark
  /// What it says; the name of what changes, where it has a pair.
  public let text: String
  public let pair: Pair?

  /// All that it says on one line: `Name: Coats → Hats`.
  public var textWithPair: String { pair.map { "\(text): \($0.before) → \($0.after)" } ?? text }

  public init(_ text: String, mark: Mark = .plain) {
    self.text = text
    self.mark = mark
    pair = nil
  }

  /// One that says of what is called `name` what was, and what will be.
  public init(_ name: String, before: String, after: String) {
    text = name
    mark = .plain
    pair = Pair(before: before, after: after)
  }
}

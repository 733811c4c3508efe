/// One field of a form: what it is called, what stands in it, and what there is to say about that.
public struct FormField: Equatable, Identifiable, Sendable {
  public enum ID: String, Hashable, Sendable {
    case name, numbers, session, group, text, media, timing, time, cron, zone, file, format
  }

  public enum Content: Equatable, Sendable {
    /// A text of one line; Enter goes on to the next field.
    case line(TextInput)
    /// A text of several lines; Enter is a line break.
    case text(TextInput)
    /// One of a list that is filtered by typing.
    case picker(Picker)
    /// What stands there and can't be changed; the focus passes it by.
    case fixed(Picker.Option)
  }

  /// A part of the text, right or wrong by itself.
  public struct Part: Equatable, Sendable {
    /// In Characters of the text.
    public let range: Range<Int>
    public let isWrong: Bool
  }

  public let id: ID
  public var label: String
  public var content: Content
  /// What may be typed, shown while the field is empty.
  public var hint: String
  /// UTF-16 units the text may have, the stricter reading of the API's “characters”; nil for no limit.
  public var limit: Int?
  /// Why the form can't go on with what stands here.
  public var problem: String?
  /// The wrong part of the text, in Characters; the screen points at it.
  public var caret: Range<Int>?
  /// What can be written instead of a wrong text; nil where that can't be known.
  public var fix: String?
  /// The parts of the text that are looked at one by one; empty where it is one whole.
  public var parts: [Part] = []
  /// What follows from the field's content, a line each.
  public var notes: [FormNote] = []
  public var isHidden = false

  init(_ id: ID, _ label: String, _ content: Content, hint: String = "", limit: Int? = nil) {
    self.id = id
    self.label = label
    self.content = content
    self.hint = hint
    self.limit = limit
  }

  /// The text that stands in it; a picker's filter.
  public var input: TextInput {
    get {
      switch content {
      case .line(let input), .text(let input): input
      case .picker(let picker): picker.filter
      case .fixed(let option): TextInput(option.title)
      }
    }
    set {
      switch content {
      case .line: content = .line(newValue)
      case .text: content = .text(newValue)
      case .picker(var picker):
        picker.filter = newValue
        content = .picker(picker)
      case .fixed: break
      }
    }
  }

  public var text: String { input.text }

  public var picker: Picker? { if case .picker(let picker) = content { picker } else { nil } }

  public var isFixed: Bool { if case .fixed = content { true } else { false } }

  /// The option that stands in it: chosen, or fixed.
  var chosen: Picker.Option? { if case .fixed(let option) = content { option } else { picker?.chosen } }

  /// `38 of 4,096` for a text with a limit, and whether it is over it.
  public var counter: (words: String, isOver: Bool)? {
    guard let limit else { return nil }
    let count = text.utf16.count
    return ("\(Words.grouped(count)) of \(Words.grouped(limit))", count > limit)
  }
}

/// A line under a field.
public struct FormNote: Equatable, Sendable {
  /// `main` is what the others are about.
  public enum Kind: Sendable { case plain, main, good, warning }

  public let kind: Kind
  public let text: String
  /// Left out where the screen is small, until it is scrolled.
  public let isExtra: Bool

  public init(_ text: String, kind: Kind = .plain, isExtra: Bool = false) {
    self.text = text
    self.kind = kind
    self.isExtra = isExtra
  }
}

extension [FormField] {
  /// Pickers in which something is typed that Enter has not taken: what is chosen there may not be what is meant.
  var openChoices: [FormField.ID: String] {
    let open = filter { $0.picker?.filter.isEmpty == false }
    let reasons = open.map { ($0.id, $0.picker?.nothing ?? "Take one with Enter, or clear what is typed.") }
    return Dictionary(reasons) { first, _ in first }
  }
}

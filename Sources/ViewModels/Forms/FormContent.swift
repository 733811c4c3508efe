import FoundationEssentials
import MoltFlow

/// What one kind of form asks for, and what becomes of it.
protocol FormContent: AnyObject {
  var title: String { get }
  /// What `^S` does, on the button below the fields.
  var action: String { get }
  /// What is said while it is sent.
  var working: String { get }
  /// What leaving the program means while it is sent.
  var fateOfLeaving: String { get }
  /// What a look shows that does not find it done, and what may still become of it: the halves of a sentence.
  var stillMissing: (fact: String, hope: String) { get }
  /// The fields as they stand when the form opens.
  func initialFields() -> [FormField]
  /// What a picker offers for what is typed in it, best first.
  func options(for field: FormField.ID, matching query: String) -> [Picker.Option]
  /// After each change: which fields are hidden, and what follows from their content.
  func refresh(_ fields: inout [FormField])
  /// When what ``refresh(_:)`` last showed stops being true; nil when time changes nothing.
  var shownUntil: Date? { get }
  /// What must be mended before the review; empty when nothing.
  func problems(in fields: [FormField]) -> [FormField.ID: String]
  /// The question before it is sent, on facts read now; nil when there is nothing to ask.
  ///
  /// Fails with why it can't be asked.
  func review(_ fields: [FormField]) async throws(FormRefusal) -> FormReview?
  /// Sends what was reviewed, once.
  func send(_ fields: [FormField]) async -> FormOutcome
  /// Why there are no months to show; nil when there are.
  func monthsUnavailable(in fields: [FormField]) -> String?
  /// The months with the runs of what stands in the form; nil where there are none to show.
  func months(in fields: [FormField]) -> MonthView?
  /// Why there is nothing to say of what servers differ in; nil when there is.
  func warningsUnavailable(in fields: [FormField]) -> String?
  /// What servers differ in about what stands in the form; nil where that is nothing.
  func warnings(in fields: [FormField]) -> WarningView?
}

extension FormContent {
  var action: String { "Review" }
  var working: String { "Sending…" }
  var fateOfLeaving: String { "A send is under way; once you leave, you won't see what becomes of it." }
  var stillMissing: (fact: String, hope: String) { ("Not found so far", "the server may still be creating it") }
  var shownUntil: Date? { nil }
  func monthsUnavailable(in fields: [FormField]) -> String? { "Only a schedule has months to show." }
  func months(in fields: [FormField]) -> MonthView? { nil }
  func warningsUnavailable(in fields: [FormField]) -> String? { "Only a schedule has an expression to look at." }
  func warnings(in fields: [FormField]) -> WarningView? { nil }
}

/// Why a form can't go on: a sentence, and the fields it is about.
struct FormRefusal: Error, Equatable {
  let message: String
  var problems: [FormField.ID: String] = [:]
}

/// The last question of a form.
struct FormReview {
  let title: String
  let lines: [ReviewLine]
  let answer: Confirmation.Answer
  let verb: String
  /// When what it says was read; nil when it says nothing that was.
  var readAt: Date?
  /// When the first of the runs begins that it tells of; nil where another follows so soon that it makes no difference.
  var firstRun: Date?
  /// When what is to be changed runs next as it stands; nil where that is not to come, or another run follows so soon.
  var standingRun: Date?

  /// Why it does not hold any more `now`, where what was read holds for so many seconds; nil while it does.
  func outdated(at now: Date, after seconds: Double) -> String? {
    if let firstRun, firstRun <= now { return "Its first run would have begun by now: here is a new check." }
    if let standingRun, standingRun <= now { return "It was due to run meanwhile, as it stands: here is a new check." }
    guard let readAt, now.timeIntervalSince(readAt) > seconds else { return nil }
    return "The check was more than 2 minutes old: here is a new one."
  }
}

/// Looks for what a form may have made.
typealias FormLook = () async throws(APIError) -> FormFinding

/// What became of a form, as far as a look at the server shows.
enum FormFinding {
  case notFound
  /// It is done, and said so.
  case found
  /// A part of it is done: the form stays for the rest, under this sentence.
  case foundPart(String)
}

/// What became of a form that was sent.
enum FormOutcome {
  /// It is done, and said so.
  case done
  /// Nothing was done; the form stays with its text.
  case refused(FormRefusal)
  /// It may have been done: `cause` says why that is not known, `unread` why it could not be looked for.
  ///
  /// `look` looks once more.
  case inDoubt(cause: APIError, unread: APIError?, look: FormLook)
}

extension [FormField] {
  subscript(id: FormField.ID) -> FormField? { place(of: id).map { self[$0] } }

  /// Looked for without copying the fields before it, which hold whole texts and lists.
  private func place(of id: FormField.ID) -> Int? {
    for index in indices where self[index].id == id { return index }
    return nil
  }

  /// The text of a field without blanks around it; empty when there is no such field.
  func trimmed(_ id: FormField.ID) -> String {
    guard let text = self[id]?.text else { return "" }
    let start = text.drop { $0.isWhitespace }
    return String(
      start.prefix(start.lastIndex { !$0.isWhitespace }.map { start.distance(from: start.startIndex, to: $0) + 1 } ?? 0)
    )
  }

  /// Changes what is chosen in the picker `id`, where something is.
  mutating func choose(_ id: FormField.ID, _ change: (Picker.Option) -> Picker.Option) {
    guard var picker = self[id]?.picker, let chosen = picker.chosen else { return }
    picker.choose(change(chosen))
    self.change(id) { $0.content = .picker(picker) }
  }

  /// Changes the field `id`, if it is there.
  mutating func change(_ id: FormField.ID, _ change: (inout FormField) -> Void) {
    guard let index = place(of: id) else { return }
    change(&self[index])
  }
}

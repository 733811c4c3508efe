import FoundationEssentials
import MoltFlow
import MoltFlowClient
public import Observation

/// A form: its fields, the review before it is sent, and what became of it.
@Observable
public final class FormViewModel {
  public private(set) var fields: [FormField]
  /// The visible field being edited; as many as there are visible fields stands for the button.
  public private(set) var focus = 0
  /// How many lines further down it is scrolled than it rests.
  public internal(set) var scroll = 0
  /// What is in front of the fields, while that is open.
  var sheet: FormSheet?
  /// The place in it to show first, from 0: a month's, or a line's.
  public internal(set) var sheetPosition = 0
  /// Why it could not go on, for the line above the fields.
  public private(set) var message: String?
  /// What is being done: reading for the review, or sending.
  public private(set) var activity: String?
  /// The last question, once everything is filled in.
  public private(set) var review: Confirmation?
  /// It may have been sent, nobody knows: the form takes no second send before the person has decided.
  public private(set) var doubt: Doubt?
  /// What was confirmed, or needed no confirmation, is being carried out.
  public private(set) var isSending = false
  /// The screen shows the doubt, so keys that decide it are meant.
  public private(set) var isDoubtDrawn = false
  /// When what follows from the fields is out of date; nil when time changes nothing.
  private var shownUntil: Date?
  /// It is over: nothing is left to do in it.
  public private(set) var isFinished = false

  private let reviewLasts: Double

  let content: any FormContent
  private let whenFinished: () -> Void
  private let now: @Sendable () -> Date
  let times: TimeWords
  private let initial: [FormField]
  /// What the review was made of; nil before the first.
  @ObservationIgnored private var asked: FormReview?
  /// The last question that was answered: in doubt it says what was confirmed.
  @ObservationIgnored private(set) var confirmed: Confirmation?
  /// The minute for which the fields say what depends on the time.
  @ObservationIgnored private var minute: Int
  @ObservationIgnored private var look: FormLook = { () throws(APIError) in .notFound }
  private let lateLooks = LateLooks()

  /// `whenFinished` takes the form away once nothing is left to do in it.
  init(_ content: any FormContent, workplace: Workplace, whenFinished: @escaping () -> Void = {}) {
    self.content = content
    self.whenFinished = whenFinished
    now = workplace.time.now
    minute = Self.minute(of: workplace.time.now())
    times = workplace.words
    reviewLasts = workplace.reviewLasts
    var fields = content.initialFields()
    content.refresh(&fields)
    self.fields = fields
    initial = fields
    shownUntil = content.shownUntil
  }

  // MARK: What the form shows

  public var title: String { content.title }
  /// What leaving means while it is being carried out.
  var fateOfLeaving: String { content.fateOfLeaving }
  /// What a look shows that does not find it done, and what may still become of it.
  var stillMissing: (fact: String, hope: String) { content.stillMissing }
  /// What stands on the button below the fields, such as `Review`.
  public var action: String { content.action }
  public var visible: [FormField] { fields.filter { !$0.isHidden } }
  public var isOnReviewButton: Bool { focused == nil }

  /// Something was typed or chosen that closing would lose.
  public var hasText: Bool {
    zip(fields, initial).contains { $0.text != $1.text || $0.picker?.chosen?.id != $1.picker?.chosen?.id }
  }

  /// The form is on screen as it stands.
  func didDraw() { if isDoubtDrawn != (doubt != nil) { isDoubtDrawn = doubt != nil } }

  // MARK: What the person does

  public func nextField() { move(to: place(after: focus, step: 1)) }
  public func previousField() { move(to: place(after: focus, step: -1)) }

  /// Changes the text of the focused field, or the filter of its picker.
  public func edit(_ change: (inout TextInput) -> Void) {
    guard isEditable, let id = focused?.id else { return }
    fields.change(id) { change(&$0.input) }
    didChange(id)
  }

  /// Moves the highlight of the focused picker.
  public func moveHighlight(by offset: Int) { changePicker { $0.moveHighlight(by: offset) } }

  /// Enter: takes the highlighted option, breaks the line, or goes on to the next field; on the button reviews.
  public func enter() async {
    guard isEditable else { return }
    switch focused?.content {
    case .text: edit { $0.insert("\n") }
    case .line, .fixed: nextField()
    case .picker:
      var reason: String?
      changePicker { reason = $0.choose() }
      guard let id = focused?.id else { return }
      fields.change(id) { $0.problem = reason }
      if reason == nil {
        didChange(id)
        nextField()
      }
    case nil: await startReview()
    }
  }

  /// Checks the fields and asks the last question; nothing is sent yet, unless there is nothing to ask.
  public func startReview() async { await askLast(after: []) }

  /// Asks the last question; `news` comes before what the content says.
  private func askLast(after news: [ReviewLine]) async {
    guard isEditable else { return }
    let problems = content.problems(in: visible).merging(visible.openChoices) { _, choice in choice }
    show(problems)
    guard problems.isEmpty else {
      message = "Not ready yet: \(problems.count == 1 ? "one field needs" : "\(problems.count) fields need") a look."
      return
    }
    message = nil
    activity = "Reading the latest before the review…"
    defer { activity = nil }
    if let refusal = await lateLooks.refusal() { return refuse(refusal) }
    do {
      let review = try await content.review(fields)
      refreshFields()
      guard let review else { return await send() }
      asked = review
      self.review = Confirmation(
        title: review.title, lines: news + review.lines, answer: review.answer, verb: review.verb
      ) { [weak self] in await self?.send() }
    } catch {
      refuse(error)
    }
  }

  /// From the review back to the fields; what is being sent can't be called back.
  public func backToFields() { if review?.isActing != true { review = nil } }

  /// Looks once more for what may have been created.
  public func lookAgain() async {
    guard doubt != nil, activity == nil else { return }
    activity = "Looking…"
    defer { activity = nil }
    do {
      let finding = try await look()
      doubt?.lookedAt = now()
      doubt?.unread = nil
      switch finding {
      case .notFound: break
      case .found: finish()
      case .foundPart(let message):
        doubt = nil
        refuse(FormRefusal(message: message))
      }
    } catch {
      doubt?.unread = error
    }
  }

  /// The person says that it was carried out: nothing is left to do here.
  public func decideItWasSent() { if doubt != nil, activity == nil { finish() } }

  /// The person says that it was not carried out: the form is free again, with its text.
  public func decideItWasNotSent() {
    guard doubt != nil, activity == nil else { return }
    doubt = nil
    lateLooks.add(look)
    message = "You decided that it was not sent. Review it again to send it."
  }

  // MARK: What is due

  var nextWake: Date? { doubt == nil ? shownUntil : doubt?.looks.first }

  /// Brings up to date what follows from the fields.
  private func refreshFields() {
    content.refresh(&fields)
    noteShownUntil()
  }

  private func noteShownUntil() { if shownUntil != content.shownUntil { shownUntil = content.shownUntil } }

  func wake(at now: Date) async {
    guard let date = nextWake, date <= now else { return }
    guard doubt != nil else { return refresh() }
    doubt?.looks.removeFirst()
    await lookAgain()
  }

  /// A key was pressed: the person looks at it, so what depends on the time is brought up to the minute.
  func didGetInput() { if minute != Self.minute(of: now()) { refresh() } }

  /// The lists were read again: what can be chosen may have changed.
  func didReadLists() { refresh() }

  /// Works out anew what depends on the time; what can be chosen and what is chosen stays.
  private func refresh() {
    minute = Self.minute(of: now())
    var fresh = fields
    for field in fields {
      guard var picker = field.picker else { continue }
      picker.renew(content.options(for: field.id, matching: picker.filter.text))
      fresh.change(field.id) { $0.content = .picker(picker) }
    }
    content.refresh(&fresh)
    if fresh != fields { fields = fresh }
    noteShownUntil()
    renewSheet()
  }

  private static func minute(of date: Date) -> Int { Int((date.timeIntervalSince1970 / 60).rounded(.down)) }

  // MARK: How

  /// What the person presses changes the fields; not while something is in front of them.
  var isEditable: Bool { review == nil && sheet == nil && activity == nil && doubt == nil && !isFinished }

  private func send() async {
    if review != nil, let outdated = asked?.outdated(at: now(), after: reviewLasts) {
      review = nil
      return await askLast(after: [ReviewLine(outdated, mark: .warning)])
    }
    activity = content.working
    isSending = true
    defer { isSending = false }
    let late = await lateLooks.refusal()
    let outcome = if let late { FormOutcome.refused(late) } else { await content.send(fields) }
    activity = nil
    confirmed = review
    review = nil
    switch outcome {
    case .done: finish()
    case .refused(let refusal): refuse(refusal)
    case .inDoubt(let cause, let unread, let look):
      self.look = look
      doubt = Doubt(since: now(), cause: cause, unread: unread)
    }
  }

  private func finish() {
    doubt = nil
    isFinished = true
    whenFinished()
  }

  private func refuse(_ refusal: FormRefusal) {
    refreshFields()
    focus = min(focus, visible.count)
    message = refusal.message
    show(refusal.problems)
  }

  private func show(_ problems: [FormField.ID: String]) {
    scroll = 0
    for index in fields.indices { fields[index].problem = problems[fields[index].id] }
    if let first = visible.firstIndex(where: { $0.problem != nil }) { focus = first }
  }

  private func move(to index: Int) {
    guard isEditable else { return }
    scroll = 0
    focus = min(max(0, index), visible.count)
  }

  private func changePicker(_ change: (inout Picker) -> Void) {
    guard isEditable, let field = focused, var picker = field.picker else { return }
    change(&picker)
    fields.change(field.id) { $0.content = .picker(picker) }
  }

  private func didChange(_ id: FormField.ID) {
    scroll = 0
    fields.change(id) { field in
      field.problem = nil
      guard case .picker(var picker) = field.content else { return }
      picker.show(content.options(for: id, matching: picker.filter.text))
      field.content = .picker(picker)
    }
    message = nil
    refreshFields()
  }
}

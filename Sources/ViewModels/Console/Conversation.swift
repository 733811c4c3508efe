import MoltFlow
public import Observation

/// What the program last told the person, and what it asks them.
@Observable
public final class Conversation {
  public private(set) var notice: Notice?
  public private(set) var question: Confirmation?

  /// The job of which the notice says that it is being sent; nil for any other notice.
  @ObservationIgnored private(set) var job: Job.ID?
  /// The notice says why a key does nothing.
  @ObservationIgnored private var isAboutKey = false
  /// The notice says how a reading went: the next one knows more.
  @ObservationIgnored private var isOfReading = false

  public init() {}

  public func post(_ kind: Notice.Kind, _ text: String) { post(Notice(kind, text)) }

  func post(_ new: Notice) {
    if notice != new { notice = new }
    job = nil
    isAboutKey = false
    isOfReading = false
  }

  /// Says how a reading went.
  ///
  /// Of one that nobody `asked` for nothing is said over an answer to what the person did last, for they may not have
  /// read that yet.
  func postReading(_ kind: Notice.Kind, _ text: String, asked: Bool) {
    guard asked || notice == nil || isOfReading else { return }
    post(kind, text)
    isOfReading = true
  }

  /// Says why the key just pressed does nothing; the next input takes that away, for then it may not be true any more.
  public func refuseKey(_ reason: String) {
    post(.warning, reason)
    isAboutKey = true
  }

  /// Says what holds only as long as `job` is being sent.
  func post(_ kind: Notice.Kind, _ text: String, untilEndOf job: Job.ID) {
    post(kind, text)
    self.job = job
  }

  /// The notice has been read, or is no longer true.
  public func clearNotice() {
    if notice != nil { notice = nil }
    job = nil
    isAboutKey = false
  }

  /// Puts a question in front of everything else, the notice too; a question that is already asked stays.
  public func ask(_ question: Confirmation) {
    guard self.question == nil else { return }
    clearNotice()
    self.question = question
  }

  /// Keys pressed and text pasted so far, by which a question that took its time knows whether it still fits.
  @ObservationIgnored private(set) var inputs = 0

  func noteInput() {
    inputs += 1
    if isAboutKey { clearNotice() }
  }

  /// Asks what had to be looked up first, unless the person did something else meanwhile.
  func ask(_ question: Confirmation, since inputs: Int) {
    guard inputs == self.inputs else {
      return post(.warning, "“\(question.title)” was not asked, as you typed on meanwhile: press the key again.")
    }
    ask(question)
  }

  /// Takes the question away; the one under way goes on to its end.
  public func dismissQuestion() { question = nil }
}

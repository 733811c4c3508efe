public import Observation

/// What the program last told the person, and what it asks them.
@Observable
public final class Conversation {
  public private(set) var notice: Notice?
  public private(set) var question: Confirmation?

  public init() {}

  public func post(_ kind: Notice.Kind, _ text: String) {
    let new = Notice(kind, text)
    if notice != new { notice = new }
  }

  /// The notice has been read, or is no longer true.
  public func clearNotice() { if notice != nil { notice = nil } }

  /// Puts a question in front of everything else; a question that is already asked stays.
  public func ask(_ question: Confirmation) { if self.question == nil { self.question = question } }

  /// Takes the question away; the one under way goes on to its end.
  public func dismissQuestion() { question = nil }
}

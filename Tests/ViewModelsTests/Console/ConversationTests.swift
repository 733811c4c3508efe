import Testing

@testable import ViewModels

/// Questions that had to be looked up first.
@MainActor struct ConversationTests {
  private func asked(after inputs: Int) -> Conversation {
    let conversation = Conversation()
    let before = conversation.inputs
    for _ in 0..<inputs { conversation.noteInput() }
    let question = ViewModels.Confirmation(title: "Cancel Autumn?", lines: [], answer: .yes, verb: "cancel it") {}
    conversation.ask(question, since: before)
    return conversation
  }

  @Test func `one whose answer came at once is asked`() {
    let conversation = asked(after: 0)

    #expect(conversation.question?.title == "Cancel Autumn?")
    #expect(conversation.notice == nil)
  }

  @Test func `one that would take the keys typed meanwhile is not asked`() {
    let conversation = asked(after: 1)

    #expect(conversation.question == nil)
    #expect(
      conversation.notice?.text == "“Cancel Autumn?” was not asked, as you typed on meanwhile: press the key again.")
  }
}

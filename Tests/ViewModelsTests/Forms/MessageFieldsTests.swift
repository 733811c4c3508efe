import MoltFlow
import Testing

@testable import ViewModels

struct MessageFieldsTests {
  @Test(arguments: [
    ("\n\nWe are open.\n", "We are open."), ("One\n\n  two  \n \n", "One\n\n  two  "), ("Alone", "Alone"),
  ])
  func `blank lines at the ends are not sent, those inside are`(typed: String, sent: String) {
    var fields = MessageFields.fields()
    fields.change(.text) { $0.input = TextInput(typed, isMultiline: true) }

    let message = MessageFields.message(in: fields)

    #expect(message.text == sent)
    #expect(MessageFields.reviewLines(message).map(\.text) == ["“\(sent)”"])
  }

  @Test func `a caption loses them too`() {
    var fields = MessageFields.fields()
    fields.change(.text) { $0.input = TextInput("\nSee!\n\n", isMultiline: true) }
    fields.change(.media) { $0.input = TextInput("https://example.com/a.png") }

    #expect(MessageFields.message(in: fields).text == "See!")
  }
}

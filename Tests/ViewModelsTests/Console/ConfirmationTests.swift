import Testing

@testable import ViewModels

/// A question that does not fit on the screen: nothing of it may be confirmed unread.
@MainActor struct ConfirmationTests {
  private final class Actions {
    var count = 0
  }

  private let actions = Actions()

  private func question(_ answer: ViewModels.Confirmation.Answer, mustBeRead: Bool = true) -> ViewModels.Confirmation {
    ViewModels.Confirmation(
      title: "Send?", lines: [ReviewLine("To all."), ReviewLine("For good.")], answer: answer, verb: "send",
      mustBeRead: mustBeRead
    ) { [actions] in actions.count += 1 }
  }

  @Test func `a number is not taken before every line was in sight, but what is typed stays`() async {
    let question = question(.number(9))
    question.didDraw(0..<2, of: 5, width: 40)

    await question.type("9")
    await question.submit()
    #expect(question.problem == "Read it to its end first: ↓ shows the rest.")
    question.scroll(to: 2)
    #expect(question.problem == nil)
    question.didDraw(2..<4, of: 5, width: 40)
    await question.submit()
    #expect(question.problem == "Read it to its end first: ↓ shows the rest.")
    #expect(actions.count == 0)

    question.scroll(to: 3)
    question.didDraw(3..<5, of: 5, width: 40)
    await question.submit()
    #expect(actions.count == 1)
  }

  @Test func `y is not taken before every line was in sight`() async {
    let question = question(.yes)
    question.didDraw(0..<2, of: 3, width: 40)

    await question.type("y")
    #expect(question.problem == "Read it to its end first: ↓ shows the rest.")
    #expect(actions.count == 0)

    question.scroll(to: 1)
    question.didDraw(1..<3, of: 3, width: 40)
    await question.type("y")
    #expect(actions.count == 1)
  }

  @Test func `a number takes digits alone, typed or pasted`() async {
    let question = question(.number(3))
    question.didDraw(0..<2, of: 2, width: 40)

    await question.type("3")
    await question.type("p")
    #expect(question.typed.text == "")
    #expect(question.problem == "Only digits: type 3.")
    await question.submit()
    #expect(question.problem == "Nothing is done yet: type 3 first.")

    question.paste("y3pr")
    #expect(question.typed.text == "")
    #expect(question.problem == "Only digits: type 3.")

    question.paste(" 3\n")
    #expect(question.typed.text == "3")
    #expect(question.problem == nil)
    #expect(actions.count == 0)
  }

  @Test func `a question for y says so to every other key`() async {
    let question = question(.yes)
    await question.submit()
    #expect(question.problem == nil)
    question.didDraw(0..<2, of: 2, width: 40)

    await question.submit()
    #expect(question.problem == "Press y. n or Esc goes back.")
    await question.type("j")
    #expect(question.problem == "Press y. n or Esc goes back.")
    question.paste("y")
    #expect(question.problem == "Press y. n or Esc goes back.")
    question.edit { $0.deleteBackward() }
    #expect(actions.count == 0)

    await question.type("y")
    #expect(actions.count == 1)
  }

  @Test func `only a question for y that is in sight takes n`() {
    let yes = question(.yes)
    let number = question(.number(3))
    #expect(!yes.takesNo)

    yes.didDraw(0..<2, of: 2, width: 40)
    number.didDraw(0..<2, of: 2, width: 40)

    #expect(yes.takesNo)
    #expect(!number.takesNo)
  }

  @Test func `keys that come faster than the screen jump over no unread line`() {
    let question = question(.yes)
    question.didDraw(0..<2, of: 9, width: 40)

    question.scroll(to: 7)
    #expect(question.position == 2)

    question.didDraw(2..<4, of: 9, width: 40)
    question.scroll(to: 9)
    #expect(question.position == 4)
  }

  @Test func `on a screen of another width it is read from its first line on`() {
    let question = question(.yes)
    question.didDraw(0..<2, of: 5, width: 40)
    question.scroll(to: 2)
    question.didDraw(2..<4, of: 5, width: 40)

    question.didDraw(3..<5, of: 5, width: 42)
    #expect(!question.isRead)
    #expect(question.position == 0)

    question.didDraw(0..<3, of: 5, width: 42)
    question.didDraw(3..<5, of: 5, width: 42)
    #expect(question.isRead)
  }

  @Test func `what was read stays read on a lower screen`() {
    let question = question(.yes)
    question.didDraw(0..<3, of: 3, width: 40)

    question.didDraw(0..<1, of: 6, width: 40)

    #expect(question.isRead)
  }

  @Test func `a question that need not be read takes its answer once it is drawn`() async {
    let question = question(.yes, mustBeRead: false)

    await question.type("y")
    #expect(actions.count == 0)
    question.didDraw(0..<0, of: 0, width: 40)
    await question.type("y")

    #expect(actions.count == 1)
  }
}

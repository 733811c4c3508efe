import TerminalUI
import TestSupport
import Testing
import ViewModels

@testable import Panes

@MainActor
struct LongTextTests {
  private let contacts = (0..<1_000).map { "+15550\(100_000 + $0), Person \($0)" }.joined(separator: "\n")

  @Test func `a long text that is kept is the one that stands there, in the width that there is`() {
    let longText = LongText()
    var input = TextInput(contacts, isMultiline: true)

    for (change, width) in [("", 40), ("", 40), ("x", 40), ("日\n", 40), ("", 12)] {
      input.insert(change)

      #expect(longText.wrapped(input, width: width) == WrappedText(input.text, width: width))
    }
  }

  @Test func `a form with a long text shows what is typed in it, on any screen`() async throws {
    let rig = try await ConsoleRig(size: Size(columns: 80, rows: 24))
    await rig.press("1", "n", .tab)
    await rig.paste(contacts)
    #expect(rig.text.contains("+15550100999, Person 999"))

    await rig.type("!")
    #expect(rig.text.contains("+15550100999, Person 999!"))
    await rig.press(.up, .up)
    #expect(rig.text.contains("+15550100997, Person 997"))

    rig.size = Size(columns: 40, rows: 10)
    rig.draw()
    #expect(rig.text.contains("+15550100997, Person 997"))
  }
}

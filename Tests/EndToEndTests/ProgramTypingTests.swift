import TerminalTesting
import Testing

@Suite("End to end: pasting and typing ahead") struct ProgramTypingTests {
  /// The first job of the demo: it waits to start, so its numbers stand still.
  private static let waiting = "pending     0/127"

  private static func demo() throws -> Program {
    let program = try Program(["--demo", "--speed", "1"])
    try program.waitForLists()
    try program.terminal.wait(for: waiting)
    return program
  }

  @Test func `a paste into a list presses no key`() throws {
    let program = try Self.demo()

    program.terminal.send(Program.paste("x127\rpqdn\r") + Program.paste("q"))

    try program.terminal.wait(for: "Pasted text goes into a form: open one first, with n, + or b.")
    program.terminal.send("?")
    try program.terminal.wait(for: "┌ Help")
    program.terminal.send("?")
    try program.terminal.wait(for: Self.waiting)
    #expect(!program.terminal.text.contains("Quit?"))
    #expect(!program.terminal.text.contains("Cancel زبائن"))
  }

  @Test func `a paste into a form types and does nothing more`() throws {
    let program = try Self.demo()

    program.terminal.send("1n")
    try program.terminal.wait(for: "New group")
    program.terminal.send(Program.paste("q x p d\rq\u{1B}[A"))

    try program.terminal.wait(for: "q x p d q")
    #expect(program.terminal.text.contains("┌ New group"))
    #expect(!program.terminal.text.contains("Leave the form?"))
  }

  @Test func `a paste into a number question types and confirms nothing`() throws {
    let program = try Self.demo()
    program.terminal.send("x")
    try program.terminal.wait(for: "Type 127 and press Enter to cancel the job")

    program.terminal.send(Program.paste("qxpd 127\r"))
    try program.terminal.wait(for: "Only digits: type 127.")
    program.terminal.send("\r")

    try program.terminal.wait(for: "Nothing is done yet: type 127 first.")
    program.terminal.send("\u{1B}")
    try program.terminal.wait(for: "the job as it was") {
      !$0.text.contains("127 and") && $0.text.contains(Self.waiting)
    }
  }

  @Test func `a pasted y answers no question`() throws {
    let program = try Self.demo()
    program.terminal.send("q")
    try program.terminal.wait(for: "Quit?")

    program.terminal.send(Program.paste("y"))
    program.terminal.send("\u{1B}")

    try program.terminal.wait(for: "no question") { !$0.text.contains("Quit?") && $0.text.contains(Self.waiting) }
  }

  @Test func `keys typed before a question is drawn do not answer it`() throws {
    let program = try Self.demo()

    program.terminal.send("x127\r")
    try program.terminal.wait(for: "Type 127 and press Enter to cancel the job")
    program.terminal.send("\r")

    try program.terminal.wait(for: "Nothing is done yet: type 127 first.")
    program.terminal.send("\u{1B}")
    try program.terminal.wait(for: "the job as it was") {
      !$0.text.contains("127 and") && $0.text.contains(Self.waiting)
    }
  }

  @Test func `a number typed before the review of a broadcast is drawn sends nothing`() throws {
    let program = try Self.demo()
    program.terminal.send("1Gkb")
    try program.talk(("New broadcast", "Shop\r"), ("زبائن المتجر · 127 members", "\tHello."))
    try program.terminal.wait(for: "Hello.")

    program.terminal.send("\u{13}127\r")
    try program.terminal.wait(for: "Send to 127 recipients now?")
    program.terminal.send("\r")

    try program.terminal.wait(for: "Nothing is done yet: type 127 first.")
  }

  @Test func `on a screen too small to show it nothing is done`() throws {
    let program = try Self.demo()
    program.terminal.resize(columns: 30, rows: 8)
    try program.terminal.wait(for: "Too small")

    program.terminal.send("px")
    program.terminal.send("127\r")
    program.terminal.resize(columns: 120, rows: 40)

    try program.terminal.wait(for: Self.waiting)
    #expect(!program.terminal.text.contains("press Enter to cancel"))
  }
}

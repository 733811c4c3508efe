import TerminalTesting
import Testing

@Suite("End to end: screens and terminals") struct ProgramScreenTests {
  @Test(arguments: [(80, 24), (120, 40), (40, 10)])
  func `it starts on this size, with the jobs in sight, and leaves`(columns: Int, rows: Int) throws {
    let program = try Program(["--demo"], columns: columns, rows: rows)
    try program.terminal.wait(for: "● connected")
    try program.terminal.wait(for: "the jobs and the footer") {
      $0.text.contains("pending     0/127") && $0.line(rows - 1).hasPrefix("p Pause  x Cancel")
    }

    #expect(program.terminal.line(0).hasPrefix(" DEMO ×20  embedded"))
    program.terminal.send("q")
    try program.talk(("Quit?", "y"))
    try program.waitForStatus(0)
    #expect(program.damage == [])
  }

  @Test func `a screen too small gets a sentence, and q still leaves`() throws {
    let program = try Program(["--demo", "--scenario", "empty"], columns: 30, rows: 8)

    try program.terminal.wait(for: "the sentence") {
      $0.text.hasPrefix("Too small: needs 40×10, has\n30×8. Jobs go on.")
    }

    program.terminal.send("q")
    try program.waitForStatus(0)
    #expect(program.damage == [])
  }

  @Test func `a screen too small still asks before it leaves running jobs`() throws {
    let program = try Program(["--demo"], columns: 80, rows: 24)
    try program.waitForLists()
    program.terminal.resize(columns: 30, rows: 8)
    try program.terminal.wait(for: "Too small")

    program.terminal.send("q")
    try program.talk(("running jobs with it. Press y", "y"))

    try program.waitForStatus(0)
    #expect(program.damage == [])
  }

  @Test func `the hours to send in are those of the option`() throws {
    let program = try Program(["--demo", "--send-hours", "00:00-00:01"], columns: 80, rows: 24)
    try program.waitForLists()

    program.terminal.send("1")
    // The drawer of the second group reads its members; the form starts with that group.
    try program.talk(("▸1 Groups", "j\r"), ("Phone", "b"))

    // How many get it outside, and on how many clocks, depends on the time of day.
    try program.terminal.wait(for: "00:00-00:01")
    program.terminal.send("\u{1B}")
    try program.talk(("9 members ┐", "q"), ("Quit?", "y"))
    try program.waitForStatus(0)
  }

  @Test func `NO_COLOR sends no colour`() throws {
    let program = try Program(["--demo"], ["NO_COLOR": "1"])
    try program.waitForLists()
    program.terminal.send("x")
    try program.talk(("to cancel the job", "\u{1B}"))
    program.terminal.send("q")
    try program.talk(("Quit?", "y"))
    try program.waitForStatus(0)

    #expect(!program.terminal.hasColor)
  }

  @Test func `without NO_COLOR there is colour`() throws {
    let program = try Program(["--demo"])
    try program.waitForLists()

    #expect(program.terminal.hasColor)
  }

  @Test(arguments: [nil, "C"])
  func `names in other scripts are drawn in any locale`(locale: String?) throws {
    let program = try Program(["--demo"], ["LANG": locale])
    try program.waitForLists()

    try program.terminal.wait(for: "│お得意様 🌸         310 members│")
    #expect(program.terminal.text.contains("Клиенты, осень"))
  }

  @Test func `a terminal without colours works`() throws {
    let program = try Program(["--demo"], ["TERM": "vt100"], columns: 80, rows: 24)
    try program.waitForLists()

    program.terminal.send("?")
    try program.terminal.wait(for: "┌ Help")

    #expect(!program.terminal.hasColor)
  }

  @Test func `a theme colours the text for its background`() throws {
    let dark = try Self.textColor(theme: "dark")
    let light = try Self.textColor(theme: "light")

    #expect(dark.allSatisfy { $0 > 200 })
    #expect(light.allSatisfy { $0 < 50 })
  }

  /// The colour of the header's host.
  private static func textColor(theme: String) throws -> [UInt8] {
    let program = try Program(["--demo", "--theme", theme])
    try program.waitForLists()
    #expect(program.terminal.line(0).hasPrefix(" DEMO ×20  embedded"))
    return program.terminal.cell(x: 11, y: 0).foreground
  }
}

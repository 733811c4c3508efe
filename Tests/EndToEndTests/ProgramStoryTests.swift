import TerminalTesting
import Testing

@Suite("End to end: the whole story", .timeLimit(.minutes(2))) struct ProgramStoryTests {
  @Test
  func
    `someone makes a group, sends a broadcast to it, pauses, resumes and cancels it, schedules a message and leaves`()
    throws
  {
    let simulator = try SimulatorProcess(["--speed", "60", "--seed", "7"])
    let program = try Program(["--base-url", simulator.address, "--my-zone", "Europe/Berlin"])
    let terminal = program.terminal
    try program.waitForLists()
    #expect(terminal.line(0).hasPrefix(" SIMULATOR  127.0.0.1 · 2 of 3 sessions work"))

    try makeGroup(program)
    try sendBroadcast(program)
    try pauseResumeAndCancel(program)
    try schedule(program)

    terminal.send("q")
    try program.talk(("go on without this program.", "y"))
    try program.waitForStatus(0)
    #expect(program.damage == [])
    #expect(simulator.program.outputText == simulator.firstLine + "\n")
    #expect(simulator.program.errorText == "")
  }

  private static let numbers = (0..<30).map { "+155501400\($0 + 10), Person \($0)" }.joined(separator: "\r\n")

  private func makeGroup(_ program: Program) throws {
    program.terminal.send("1n")
    try program.talk(
      ("New group", "Winter coats\r" + Program.paste(Self.numbers)),
      ("30 numbers", "\u{13}"),
      ("Make the group Winter coats?", "y"))
    try program.terminal.wait(for: "Made the group Winter coats: 30 pasted, 30 new.")
  }

  private func sendBroadcast(_ program: Program) throws {
    program.terminal.send("b")
    try program.talk(
      ("New broadcast", "Shop\r"),
      ("Winter coats · 30 members", "\tOur coats are here.\u{13}"),
      ("Send to 30 recipients now?", "30\r"))
    try program.terminal.wait(for: "Sending to 30 recipients.")
  }

  private func pauseResumeAndCancel(_ program: Program) throws {
    let terminal = program.terminal
    try terminal.wait(for: "moving counts") { $0.text.contains(/\b[1-9][0-9]?\/30\b/) }
    terminal.send("p")
    try terminal.wait(for: "Paused Winter")
    terminal.send("r")
    try program.talk(("goes on at once", "y"))
    try terminal.wait(for: ": it goes on.")

    terminal.send("x")
    try terminal.wait(for: "and press Enter to cancel the job")
    let asked = try #require(terminal.text.firstMatch(of: /Type ([0-9]+) and press Enter to cancel/))
    terminal.send("\(asked.output.1)\r")
    try terminal.wait(for: "Cancelled Winter")
  }

  private func schedule(_ program: Program) throws {
    let terminal = program.terminal
    terminal.send("3n")
    try program.talk(
      ("New schedule", "Morning coats\rShop\rWinter\rGood morning.\t\tweekly\r"),
      ("0 9 * * MON", "\u{15}30 10 * * MON-FRI"))
    try terminal.wait(for: "the next ten runs under the field") {
      $0.text.matches(of: /10:30 \+0[12]:00 · 0[89]:30 UTC · in/).count == 10
    }
    terminal.send("\u{13}")
    try program.talk(("Repeats: 30 10 * * MON-FRI on the clock of Europe/Berlin.", "y"))
    try terminal.wait(for: "the schedule in its pane") {
      $0.text.contains("3 Schedules") && $0.text.contains("Morning coats") && !$0.text.contains("Good morning.")
    }
  }
}

import Testing

@testable import TerminalCurses

@Suite struct TerminalErrorTests {
  @Test(
    arguments: [
      (
        .notATerminal(.input),
        "Standard input is not a terminal: start this from a terminal, without redirecting it."
      ),
      (
        .notATerminal(.output),
        "Standard output is not a terminal: start this from a terminal, without redirecting it."
      ),
      (
        .cannotPlaceCursor(type: "dumb"),
        "The terminal type “dumb” can't place the cursor: set TERM to the type of the terminal in use."
      ),
      (
        .unknownTypes(["a", "b"]),
        "This machine describes none of the terminal types a, b: install ncurses-base."
      ),
      (.refused, "The system refused to open the terminal: start this from another one."),
    ] as [(TerminalError, String)])
  func `an error is one sentence with the way out`(error: TerminalError, message: String) {
    #expect(error.message == message)
  }

  @Test(
    arguments: [
      (true, true, nil), (false, true, .notATerminal(.input)), (true, false, .notATerminal(.output)),
      (false, false, .notATerminal(.input)),
    ] as [(Bool, Bool, TerminalError?)])
  func `both ends must be a terminal`(input: Bool, output: Bool, error: TerminalError?) {
    #expect(TerminalError(inputIsTerminal: input, outputIsTerminal: output) == error)
  }
}

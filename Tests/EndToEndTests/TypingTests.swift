import Glibc
import TerminalTesting
import Testing

@Suite("End to end: typing") struct TypingTests {
  @Test(arguments: [
    ("\u{1B}[A", "key ↑"), ("\u{1B}OB", "key ↓"), ("\u{1B}[1;5C", "key ^→"), ("\u{1B}b", "key ^←"),
    ("\u{1B}[5~", "key PgUp"), ("\u{1B}[Z", "key Shift-Tab"), ("\u{1B}OQ", "key F2"), ("\u{1B}[24~", "key F12"),
    ("\u{1B}", "key Esc"), ("\r", "key ⏎"), ("\u{3}", "key ^C"), ("\u{13}", "key ^S"), ("é", "key é"),
    ("\u{7F}", "key Bksp"), ("\u{1B}[3~", "key Del"), ("\u{1B}[H", "key Home"), ("\u{1B}OF", "key End"),
  ])
  func `a key's bytes are that key`(bytes: String, entry: String) throws {
    let fixture = try Fixture()

    fixture.terminal.send(bytes)

    try fixture.terminal.wait(for: "1 \(entry)")
  }

  @Test func `a click and the wheel say where`() throws {
    let fixture = try Fixture(columns: 300)

    fixture.terminal.send("\u{1B}[<0;290;5M\u{1B}[<0;290;5m")
    fixture.terminal.send("\u{1B}[<64;3;4M\u{1B}[<65;3;4M")

    try fixture.terminal.wait(for: "1 click 289,4")
    try fixture.terminal.wait(for: "2 wheel -3 2,3")
    try fixture.terminal.wait(for: "3 wheel 3 2,3")
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "screen-256color", "linux"])
  func `the mouse works on every kind of terminal`(type: String) throws {
    let fixture = try Fixture(["TERM": type])

    fixture.terminal.send("\u{1B}[<0;10;5M")

    try fixture.terminal.wait(for: "1 click 9,4")
  }

  @Test func `a paste only types, whatever letters it has`() throws {
    let fixture = try Fixture()

    fixture.terminal.send("\u{1B}[200~qFASI\u{3}日\r\nend\u{1B}[201~")

    try fixture.terminal.wait(for: "1 paste 11 qFASI␃日␊end")
  }

  @Test func `a paste cut in pieces is one paste`() throws {
    let fixture = try Fixture()

    for piece in ["\u{1B}[20", "0~one q", "F two\u{1B}[2", "01", "~z"] {
      fixture.terminal.send(piece)
      fixture.terminal.send("")
    }

    try fixture.terminal.wait(for: "1 paste 10 one qF two")
    try fixture.terminal.wait(for: "2 key z")
  }

  @Test func `an end marker inside a paste does not turn the rest into keys`() throws {
    let fixture = try Fixture()

    fixture.terminal.send("\u{1B}[200~good\u{1B}[201~q\u{1B}[201~")

    try fixture.terminal.wait(for: "1 paste 5 goodq")
  }

  @Test func `a paste of more than a mebibyte is cut there`() throws {
    let fixture = try Fixture()

    fixture.terminal.send("\u{1B}[200~" + String(repeating: "abcdefgh", count: 200_000) + "\u{1B}[201~z")

    try fixture.terminal.wait(for: "1 paste 1048576 abcdefgh")
    try fixture.terminal.wait(for: "2 key z")
  }

  @Test func `what was typed before a question does not answer it`() throws {
    let fixture = try Fixture()
    fixture.terminal.send("D")
    try fixture.terminal.wait(for: "2 about to ask")

    fixture.terminal.send("yyy\r")
    try fixture.terminal.wait(for: "3 asked")
    fixture.terminal.send("n")

    try fixture.terminal.wait(for: "4 key n")
    #expect(!fixture.terminal.text.contains("key y"))
  }

  @Test func `more than a terminal hands over at once does not answer it either`() throws {
    let fixture = try Fixture()
    fixture.terminal.send("D")
    try fixture.terminal.wait(for: "2 about to ask")

    // A terminal on Linux keeps 4,095 bytes to be read, and the others behind them.
    try fixture.kill(SIGSTOP)
    fixture.terminal.send(String(repeating: "y", count: 20_000))
    try fixture.kill(SIGCONT)
    try fixture.terminal.wait(for: "3 asked")
    fixture.terminal.send("n")

    try fixture.terminal.wait(for: "key n")
    #expect(!fixture.terminal.text.contains("key y"))
  }

  @Test func `work of the main queue is announced before it is done`() throws {
    let fixture = try Fixture()

    fixture.terminal.send("W")

    try fixture.terminal.wait(for: "2 work, announced 1 time before")
  }
}

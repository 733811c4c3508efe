import Testing

@testable import TerminalCurses

@Suite struct TerminalTypeTests {
  @Test(
    arguments: [
      (["TERM": "foot"], ["foot", "xterm-256color", "xterm", "vt100"]),
      (["TERM": "xterm"], ["xterm", "xterm-256color", "vt100"]), (["TERM": ""], ["xterm-256color", "xterm", "vt100"]),
      ([:], ["xterm-256color", "xterm", "vt100"]),
    ] as [([String: String], [String])])
  func `the terminal's own type is tried first`(environment: [String: String], types: [String]) {
    #expect(TerminalType.candidates(environment: environment) == types)
  }

  @Test(
    arguments: [
      ("foot", "xterm", "The terminal type “foot” is unknown here: using xterm."),
      ("", "xterm", "TERM is not set: using xterm."),
      ("xterm", "xterm", nil),
    ] as [(String, String, String?)])
  func `a type that stands in is reported`(requested: String, used: String, notice: String?) {
    #expect(TerminalType(requested: requested, used: used).notice == notice)
  }

  @Test(arguments: [("\u{1B}[m\u{F}$<2>", "\u{1B}[m\u{F}"), ("$<5/>a$<1>b", "ab"), ("a$<b", "a$<b"), ("", "")])
  func `delays for terminals of old are left out`(capability: String, bytes: String) {
    #expect(TerminalModes.withoutPadding(capability) == bytes)
  }
}

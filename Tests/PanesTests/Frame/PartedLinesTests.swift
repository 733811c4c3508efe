import Testing

@testable import Panes

@Suite struct PartedLinesTests {
  @Test(arguments: [
    (60, ["Mon 23 Nov 09:00 · 08:00 UTC · in 33 h 14 min"]),
    (30, ["Mon 23 Nov 09:00 · 08:00 UTC", "in 33 h 14 min"]),
    (20, ["Mon 23 Nov 09:00", "08:00 UTC", "in 33 h 14 min"]),
    (10, ["Mon 23 Nov", "09:00", "08:00 UTC", "in 33 h 14", "min"]),
  ])
  func `lines break between the parts, and within one only where it is wider than a line`(
    width: Int, expected: [String]
  ) {
    #expect(PartedLines.lines(of: "Mon 23 Nov 09:00 · 08:00 UTC · in 33 h 14 min", width: width) == expected)
  }

  @Test(arguments: [("", [""]), ("one\ntwo · three", ["one", "two · three"])])
  func `an empty text is one line, and a line feed ends one`(text: String, expected: [String]) {
    #expect(PartedLines.lines(of: text, width: 40) == expected)
  }
}

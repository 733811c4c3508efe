import TerminalUI
import Testing

@Suite struct TextWidthTests {
  @Test(
    arguments: [
      ("a", 1), (" ", 1), ("é", 1), ("±", 1), ("…", 1), ("█", 1), ("\u{AD}", 1), ("\u{E0B0}", 1), ("日", 2), ("한", 2),
      ("ｶ", 1), ("🚀", 2), ("✅", 2), ("❤", 1), ("\u{1F1EB}", 1), ("\u{301}", 0), ("\u{200B}", 0), ("\u{202E}", 0),
      ("\u{FEFF}", 0), ("\u{0}", 0), ("\u{1160}", 0), ("\u{600}", 1), ("\u{10FFFD}", 1), ("\u{1B}", nil),
      ("\u{7F}", nil), ("\u{9B}", nil), ("\u{2028}", nil), ("\u{378}", nil), ("\u{10FFFF}", nil),
    ] as [(Unicode.Scalar, Int?)])
  func `a scalar has the width wcwidth gives it`(scalar: Unicode.Scalar, columns: Int?) {
    #expect(TextWidth.columns(of: scalar) == columns)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("日本", 4), ("e\u{301}", 1), ("❤️", 1), ("1️⃣", 1), ("👨‍👩‍👧‍👦", 2), ("👩🏽", 2), ("👩🏽‍💻", 2),
    ("🇫🇷", 2), ("क्षि", 3), ("ก็", 1), ("한", 2), ("שלום", 4), ("a\u{200B}b", 2), ("a\u{202E}b", 2), ("\u{FEFF}a", 1),
    ("\u{1B}[31m", 5), ("a\tb", 3), ("a\nb", 3), ("🏴\u{E0067}\u{E0062}\u{E007F}", 2),
  ])
  func `a text is as wide as a canvas writes it`(text: String, columns: Int) {
    var canvas = Canvas(size: Size(columns: 10, rows: 1))

    let used = canvas.write(text, x: 0, y: 0)

    #expect(TextWidth.columns(of: text) == columns)
    #expect(used == columns)
  }
}

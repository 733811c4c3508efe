import TerminalUI
import Testing

@Suite struct DisplayTextTests {
  @Test(arguments: [
    ("Jane Doe", "Jane Doe"), ("", ""),
    // Controls show as pictures and do nothing.
    ("\u{1B}[2J\u{1B}]0;x\u{7}", "␛[2J␛]0;x␇"), ("a\u{0}b", "a␀b"), ("\u{7F}", "␡"), ("\u{8}\u{8}", "␈␈"),
    ("a\nb", "a␊b"), ("a\r\nb", "a␍␊b"), ("a\tb", "a b"), ("\u{9B}31m\u{85}", "\u{FFFD}31m\u{FFFD}"),
    ("a\u{2028}b", "a\u{FFFD}b"), ("\u{1FAE8}", "\u{FFFD}"), ("\u{10FFFF}", "\u{FFFD}"),
    // What turns, hides or joins text is dropped.
    ("abc\u{202E}txt.exe", "abctxt.exe"), ("\u{2066}a\u{2069}\u{200F}\u{61C}", "a"), ("\u{FEFF}a\u{200B}b", "ab"),
    ("❤️", "❤"), ("1️⃣", "1\u{20E3}"), ("👨‍👩‍👧‍👦", "👨"), ("👩🏽", "👩"), ("👩🏽‍💻", "👩"), ("🙂‍↔️", "🙂"), ("\u{1F3FD}", "\u{FFFD}"),
    ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴"), ("a\u{E0041}\u{E0042}", "a"), ("🇫🇷", "🇫🇷"),
    // Marks: four a base, none without a base.
    ("a\u{301}\u{302}", "a\u{301}\u{302}"),
    ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "a\u{301}\u{302}\u{303}\u{304}"),
    ("\u{301}a", "a"), ("\u{1B}\u{301}", "␛"),
    // Scripts whose letters join keep all of them.
    ("हिन्दी", "हिन्दी"), ("क्षि", "क्षि"), ("น้ำ", "น้ำ"), ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}"),
    ("\u{600}12", "\u{FFFD}12"), ("\u{AD}", "\u{AD}"),
  ])
  func `a hostile or a foreign text becomes safe`(text: String, safe: String) {
    let shown = DisplayText.sanitised(text)

    #expect(Array(shown.unicodeScalars) == Array(safe.unicodeScalars))
  }

  @Test func `no scalar gets through that terminals measure differently`() {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).lazy.filter { $0 < 0x3000 || $0 % 61 == 0 }
      .compactMap(Unicode.Scalar.init)

    let wrong = scalars.filter { scalar in
      let shown = DisplayText.sanitised(String(Character(scalar))).unicodeScalars
      return shown.contains { TextWidth.columns(of: $0) == nil }
        || shown.reduce(0) { $0 + (TextWidth.columns(of: $1) ?? 0) } != TextWidth.columns(of: Character(scalar))
    }

    #expect(wrong.isEmpty)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `making safe text safe changes nothing`(seed: UInt64) {
    var random = SplitMix(state: seed)
    let pool: [Unicode.Scalar] = [
      "a", " ", "日", "👩", "💻", "\u{1F3FD}", "\u{200D}", "\u{FE0F}", "\u{301}", "\u{1F1EB}", "\u{1F1F7}", "\u{202E}",
      "\u{200B}", "\u{1B}", "\u{85}", "\r", "\n", "क", "\u{94D}", "\u{93F}", "\u{1112}", "\u{1161}", "\u{11AB}",
      "\u{600}", "\u{D4E}", "\u{378}", "↔", "\u{20E3}", "\u{E0041}",
    ]
    let text = String(String.UnicodeScalarView((0..<12).compactMap { _ in pool.randomElement(using: &random) }))

    let once = DisplayText.sanitised(text)

    #expect(Array(DisplayText.sanitised(once).unicodeScalars) == Array(once.unicodeScalars))
    #expect(TextWidth.columns(of: once) == TextWidth.columns(of: text))
  }

  @Test(arguments: [("nightly", 7, "nightly"), ("nightly", 4, "nig…"), ("日本語", 4, "日…"), ("a", 0, ""), ("", 3, "")])
  func `a text is fitted into columns`(text: String, columns: Int, fitted: String) {
    #expect(DisplayText.fitted(text, columns: columns) == fitted)
  }
}

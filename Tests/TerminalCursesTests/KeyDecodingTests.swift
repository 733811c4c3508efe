import TerminalUI
import Testing

@testable import TerminalCurses

@Suite struct KeyDecodingTests {
  @Test(
    arguments: [
      ("a", "a"), ("é", "é"), ("日", "日"), ("🚀", "🚀"), ("\r", .enter), ("\n", .enter), ("\t", .tab),
      ("\u{8}", .backspace), ("\u{7F}", .backspace), ("\u{0}", .control(" ")), ("\u{3}", .control("c")),
      ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
    ] as [(String, Key)])
  func `a character is a key`(bytes: String, key: Key) {
    expect(bytes, means: key)
  }

  @Test(
    arguments: [
      ("[A", .up), ("OA", .up), ("[B", .down), ("OC", .right), ("[D", .left), ("[1;5D", .wordLeft),
      ("[1;3C", .wordRight),
      ("[1;2C", .right), ("[1;6D", .wordLeft), ("[1;5A", .up), ("Od", .wordLeft), ("Oc", .wordRight), ("b", .wordLeft),
      ("f", .wordRight), ("\u{1B}[D", .wordLeft), ("\u{1B}OC", .wordRight), ("\u{7F}", .control("w")), ("\r", .enter),
      ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home), ("[F", .end), ("[4~", .end), ("[8~", .end),
      ("[5~", .pageUp), ("[6~", .pageDown), ("[3~", .delete), ("[3;5~", .delete), ("[Z", .backTab), ("OM", .enter),
      ("OP", .function(1)), ("OS", .function(4)), ("[11~", .function(1)), ("[15~", .function(5)),
      ("[17~", .function(6)),
      ("[21~", .function(10)), ("[23~", .function(11)), ("[24~", .function(12)), ("[1;5P", .function(1)),
    ] as [(String, Key)])
  func `an escape sequence is a key`(tail: String, key: Key) {
    expect("\u{1B}" + tail, means: key)
  }

  @Test(arguments: [
    "[I", "[O", "[2~", "[99~", "[?1;2c", "[<35;4;5M", "[>0;10;1c", "[201~", "[~", "[1;5z", "[99999999~",
  ])
  func `an unknown sequence types nothing`(tail: String) {
    var decoder = InputDecoder()

    let inputs = decoder.feed(("\u{1B}" + tail + "x").utf8)

    #expect(inputs == [.key("x")])
  }

  @Test func `bytes that are no UTF-8 become replacement characters`() {
    var decoder = InputDecoder()

    let inputs = decoder.feed([0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0x61])

    #expect(inputs == ["\u{FFFD}", "\u{FFFD}", "(", "\u{FFFD}", "\u{FFFD}", "\u{FFFD}", "a"].map { .key($0) })
  }

  @Test func `a terminal's own sequences come before all others`() {
    let sequences = KeySequences([Array("\u{1B}[[A".utf8): .function(1), Array("\u{1B}[A".utf8): .pageUp])
    var decoder = InputDecoder(sequences: sequences)

    let inputs = decoder.feed("\u{1B}[[A\u{1B}[A\u{1B}[B".utf8)

    #expect(inputs == [.key(.function(1)), .key(.pageUp), .key(.down)])
  }

  /// Decodes `bytes` whole and cut at every place.
  private func expect(_ bytes: String, means key: Key) {
    var whole = InputDecoder()
    #expect(whole.feed(bytes.utf8) == [.key(key)])

    for cut in 1..<max(1, bytes.utf8.count) {
      var decoder = InputDecoder()
      let inputs = decoder.feed(bytes.utf8.prefix(cut)) + decoder.feed(bytes.utf8.dropFirst(cut))
      #expect(inputs == [.key(key)], "cut after \(cut)")
    }
  }
}

import TerminalUI
import Testing

@Suite struct WrappedTextTests {
  @Test(arguments: [
    ("", 5, [""]), ("hello", 5, ["hello"]), ("hello world", 5, ["hello", "world"]),
    ("hello world", 8, ["hello ", "world"]), ("a b c d", 3, ["a b", "c d"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("a\nb", 5, ["a", "b"]), ("a\n", 5, ["a", ""]), ("\n\n", 5, ["", "", ""]), ("a\r\nb", 5, ["a", "b"]),
    ("abc   \nd", 3, ["abc", "d"]), ("日本語", 4, ["日本", "語"]), ("日本語", 5, ["日本", "語"]),
    (" ab漢字", 5, [" ", "ab漢", "字"]), ("日本", 1, ["…", "…"]), ("aक्षि", 2, ["a…"]), ("a\tb", 5, ["a b"]),
    ("\u{1B}[m", 9, ["␛[m"]), ("ab\ncd\n", 5, ["ab", "cd", ""]), ("日\nab cd\ne", 2, ["日", "ab", "cd", "e"]),
    ("a\n\u{301}b", 3, ["a", "b"]), ("ab\r\n\r\nc\n", 3, ["ab", "", "c", ""]),
    ("see abcdefgh", 5, ["see ", "abcde", "fgh"]), ("abc", 0, ["a", "b", "c"]),
  ])
  func `text breaks at line feeds, at blanks, and else where it must`(text: String, width: Int, lines: [String]) {
    #expect(WrappedText(text, width: width).lines.map(\.text) == lines)
  }

  @Test(arguments: ["hello big world", "日本語 text\n\nmore  blanks   ", "👨‍👩‍👧 क्षि\r\n x", ""], 1...9)
  func `lines join without gaps, and no line is too wide`(text: String, width: Int) {
    let lines = WrappedText(text, width: width).lines

    #expect(lines.map(\.range).reduce(0) { $0 == $1.lowerBound ? $1.upperBound : -1 } == text.count)
    #expect(lines.allSatisfy { TextWidth.columns(of: $0.text) <= width })
  }

  @Test(arguments: [
    (0, Position(x: 0, y: 0)), (5, Position(x: 5, y: 0)), (6, Position(x: 0, y: 1)), (8, Position(x: 3, y: 1)),
    (9, Position(x: 0, y: 2)), (10, Position(x: 1, y: 2)), (99, Position(x: 1, y: 2)), (-1, Position(x: 0, y: 0)),
  ])
  func `a cursor stands before its character`(offset: Int, position: Position) {
    let text = WrappedText("hello 日b\nc", width: 5)

    #expect(text.position(of: offset) == position)
  }

  @Test(arguments: [
    (Position(x: 0, y: 0), 0), (Position(x: 4, y: 0), 4), (Position(x: 99, y: 0), 5), (Position(x: 0, y: 1), 6),
    (Position(x: 1, y: 1), 6), (Position(x: 2, y: 1), 7), (Position(x: 9, y: 1), 8), (Position(x: 9, y: 2), 10),
    (Position(x: 0, y: 9), 9), (Position(x: 2, y: -1), 2), (Position(x: -3, y: 2), 9),
  ])
  func `a place on the screen is the nearest offset on its line`(position: Position, offset: Int) {
    let text = WrappedText("hello 日b\nc", width: 5)

    #expect(text.offset(at: position) == offset)
  }

  @Test(arguments: ["hello big world", "日本語 text\n\nmore  blanks", "abcdefghijkl", ""], 2...9)
  func `a cursor's place leads back to its offset`(text: String, width: Int) {
    let wrapped = WrappedText(text, width: width)

    for offset in 0...text.count where wrapped.position(of: offset).x < width {
      #expect(wrapped.offset(at: wrapped.position(of: offset)) == offset)
    }
  }
}

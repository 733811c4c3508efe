import TerminalUI
import Testing

@Suite struct CanvasChangesTests {
  private func canvas(_ lines: String...) -> Canvas {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    for (y, line) in lines.enumerated() { canvas.write(line, x: 0, y: y) }
    return canvas
  }

  /// `row: first..<last`, a change each.
  private func changes(_ canvas: Canvas, since shown: Canvas?) -> [String] {
    canvas.changes(since: shown).map { "\($0.y): \($0.columns)" }
  }

  @Test func `where nothing is shown, or another size, all is drawn`() {
    let other = Canvas(size: Size(columns: 9, rows: 2))

    #expect(changes(canvas("abc"), since: nil) == ["0: 0..<8", "1: 0..<8"])
    #expect(changes(canvas("abc"), since: other) == ["0: 0..<8", "1: 0..<8"])
  }

  @Test func `what is the same is not drawn`() {
    #expect(changes(canvas("abc", "日e\u{301}"), since: canvas("abc", "日e\u{301}")).isEmpty)
  }

  @Test(arguments: [
    ("abcd", "aXcY", 1..<4), ("abcd", "abcde", 4..<5), ("a日d", "a本d", 1..<2), ("ae\u{301}", "ae", 1..<2),
    ("日本", "abcd", 0..<4),
  ])
  func `a row is drawn from its first change to its last, a wide character by its left half`(
    before: String, after: String, columns: Range<Int>
  ) {
    #expect(changes(canvas("", after), since: canvas("", before)) == ["1: \(columns)"])
  }

  @Test func `another role is a change`() {
    var marked = canvas("abcd")
    marked.setRole(.warning, in: Rect(x: 2, y: 0, width: 1, height: 1))

    #expect(changes(marked, since: canvas("abcd")) == ["0: 2..<3"])
  }
}

import TerminalUI
import TestSupport
import Testing

@Suite struct CanvasWriteTests {
  @Test(arguments: [
    ("nightly", 7, "nightly"), ("nightly", 6, "night…"), ("nightly", 1, "…"), ("nightly", 0, ""),
    ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本語", 2, "…"), ("日", 1, "…"),
    ("a日", 2, "a…"), ("ab日c", 4, "ab…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
  ])
  func `text that does not fit ends in an ellipsis and never in half a wide character`(
    text: String, width: Int, shown: String
  ) {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))

    let used = canvas.write(text, x: 0, y: 0, width: width)

    #expect(canvas.text == shown)
    #expect(used == TextWidth.columns(of: shown))
  }

  @Test func `the edge of the canvas cuts text like its width`() {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))

    let used = canvas.write("nightly", x: 2, y: 0)

    #expect(canvas.text == "  ni…")
    #expect(used == 3)
  }

  @Test func `text left of the canvas is not seen, and half a wide character is a blank`() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.write("......", x: 0, y: 0)

    canvas.write("ab日c", x: -3, y: 0)

    #expect(canvas.text == " c....")
  }

  @Test(arguments: [-1, 2, Int.max]) func `rows outside the canvas are ignored`(y: Int) {
    var canvas = Canvas(size: Size(columns: 6, rows: 2))

    let used = canvas.write("text", x: 0, y: y)

    #expect(used == 0)
    #expect(canvas == Canvas(size: Size(columns: 6, rows: 2)))
  }

  @Test func `a wide character owns two cells of one role`() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))

    canvas.write("日", x: 0, y: 0, role: .title)

    #expect(canvas.rows[0].map(\.character) == ["日", nil, " "])
    #expect(canvas.rows[0].map(\.isRightHalf) == [false, true, false])
    #expect(canvas.rows[0].map(\.role) == [.title, .title, .text])
  }

  @Test(arguments: [
    (0, "x", "x 本"), (1, "x", " x本"), (1, "語", " 語"), (2, "xy", "日xy"), (3, "x", "日 x"),
  ])
  func `overwriting half of a wide character blanks the other half`(x: Int, text: String, shown: String) {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.write("日本", x: 0, y: 0)

    canvas.write(text, x: x, y: 0)

    #expect(canvas.text == shown)
    #expect(canvas.rows[0].count { $0.isRightHalf } == TextWidth.columns(of: shown) - shown.count)
  }

  @Test func `filling blanks an area and the halves it leaves over`() {
    var canvas = Canvas(size: Size(columns: 6, rows: 2))
    canvas.write("日本語", x: 0, y: 0)
    canvas.write("日本語", x: 0, y: 1)

    canvas.fill(Rect(x: 1, y: 0, width: 2, height: 1), role: .selection)

    #expect(canvas.text == "    語\n日本語")
    #expect(canvas.roles == ".ss...\n......")
  }

  @Test func `a role goes to both halves of a wide character or to none`() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.write("日本語", x: 0, y: 0)

    canvas.setRole(.marked, in: Rect(x: 1, y: -1, width: 2, height: 9))

    #expect(canvas.text == "日本語")
    #expect(canvas.roles == "..**..")
  }

  @Test func `a Devanagari syllable takes a cell for each letter of its own width`() {
    var canvas = Canvas(size: Size(columns: 8, rows: 1))

    let used = canvas.write("हिन्दी", x: 0, y: 0)

    #expect(canvas.text == "हिन्दी")
    #expect(used == 5)
  }
}

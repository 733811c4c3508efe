import TerminalUI
import TestSupport
import Testing

@Suite struct CanvasBoxTests {
  @Test(arguments: [
    (26, "┌ Jobs ───────── 3 running ┐"), (18, "┌ Jobs ─ 3 running ┐"), (17, "┌ Jobs ──────── 3 ┐"),
    (10, "┌ Jobs ─ 3 ┐"), (9, "┌ Jobs ───┐"), (6, "┌ Jobs ┐"), (5, "┌ Jo… ┐"), (1, "┌─┐"),
  ])
  func `the note gives way to a shorter one, and that to the title`(space: Int, edge: String) {
    var canvas = Canvas(size: Size(columns: space + 2, rows: 3))

    canvas.box(canvas.bounds, title: "Jobs", notes: ["3 running", "3"])

    #expect(canvas.text.split(separator: "\n")[0] == edge)
  }

  @Test(arguments: [(8, "┌ 日本語 ┐"), (7, "┌ 日本… ┐"), (6, "┌ 日… ─┐"), (5, "┌ 日… ┐")])
  func `no border stands within a title that is cut before a wide character`(space: Int, edge: String) {
    var canvas = Canvas(size: Size(columns: space + 2, rows: 3))

    canvas.box(canvas.bounds, title: "日本語")

    #expect(canvas.text.split(separator: "\n")[0] == edge)
  }

  @Test func `boxes of focused and other panes look so`() throws {
    var canvas = Canvas(size: Size(columns: 34, rows: 5))

    canvas.box(Rect(x: 0, y: 0, width: 17, height: 5), title: "Jobs", notes: ["LIVE"], isFocused: true)
    canvas.box(Rect(x: 17, y: 1, width: 17, height: 4), title: "日本 group")

    try expect(canvas, matchesGolden: "boxes")
  }

  @Test func `an area without room for a border stays as it was`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 4))

    canvas.box(Rect(x: 0, y: 0, width: 1, height: 4), title: "Jobs")
    canvas.box(Rect(x: 0, y: 0, width: 4, height: 1), title: "Jobs")

    #expect(canvas == Canvas(size: Size(columns: 4, rows: 4)))
  }

  @Test func `a box that hangs over the canvas shows the part on it`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))

    canvas.box(Rect(x: -1, y: -1, width: 9, height: 3), title: "Jobs")

    #expect(canvas.text == "\n────")
  }
}

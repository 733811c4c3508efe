import TerminalUI
import TestSupport
import Testing

@Suite struct ColumnsTests {
  private let columns: [Column] = [
    .flexible(minimum: 4, ideal: 20), .fixed(6), .flexible(minimum: 3, ideal: 10), .fixed(4, .right),
  ]

  @Test(arguments: [
    (80, [20, 6, 10, 4]), (43, [20, 6, 10, 4]), (42, [19, 6, 10, 4]), (33, [10, 6, 10, 4]), (31, [9, 6, 9, 4]),
    (20, [4, 6, 3, 4]), (19, [6, 6, 5, 0]), (15, [4, 6, 3, 0]), (11, [4, 6, 0, 0]), (10, [10, 0, 0, 0]),
    (3, [0, 0, 0, 0]), (0, [0, 0, 0, 0]), (-1, [0, 0, 0, 0]),
  ])
  func `fixed columns keep their width, the widest flexible one shrinks first`(width: Int, widths: [Int]) {
    #expect(Columns(columns, width: width).widths == widths)
  }

  @Test func `a column without an ideal takes what the others leave`() {
    let laidOut = Columns([.flexible(minimum: 1), .fixed(5)], width: 30, gap: 2)

    #expect(laidOut.widths == [23, 5])
    #expect(laidOut.starts == [0, 25])
  }

  @Test func `texts keep to their columns`() {
    var canvas = Canvas(size: Size(columns: 24, rows: 2))
    let laidOut = Columns(columns, width: 24)

    canvas.write(["nightly news", "paused", "日本", "42%"], in: laidOut, x: 0, y: 0)
    canvas.write(["日本語", "x"], in: laidOut, x: 0, y: 1, role: .selection)

    #expect(canvas.text == "night… paused 日本   42%\n日本語 x")
  }
}

import TerminalUI
import TestSupport
import Testing

@Suite struct ScrollIndicatorTests {
  @Test(
    arguments: [
      (10, 10, 0, 8, nil), (100, 10, 0, 10, 0..<1), (100, 10, 1, 10, 1..<2), (100, 10, 89, 10, 8..<9),
      (100, 10, 90, 10, 9..<10), (20, 10, 5, 10, 2..<7), (11, 10, 1, 10, 1..<10), (100, 10, 5, 0, nil),
    ] as [(Int, Int, Int, Int, Range<Int>?)])
  func `the thumb touches an end only at that end of the list`(
    count: Int, height: Int, first: Int, length: Int, thumb: Range<Int>?
  ) {
    let window = ScrollWindow(count: count, height: height, first: first)

    #expect(ScrollIndicator(window, length: length).thumb == thumb)
  }

  @Test func `the indicator stands on the edge of a box`() throws {
    var canvas = Canvas(size: Size(columns: 12, rows: 8))
    canvas.box(canvas.bounds, title: "Jobs")

    canvas.drawScrollIndicator(ScrollWindow(count: 12, height: 6, first: 3), x: 11, y: 1, length: 6)

    try expect(canvas, matchesGolden: "scroll-indicator")
  }
}

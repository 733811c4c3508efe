import TerminalUI
import Testing

@Suite struct ScrollWindowTests {
  @Test(
    arguments: [
      (100, 10, 0, 0, 0..<10), (100, 10, 9, 0, 0..<10), (100, 10, 10, 0, 1..<11), (100, 10, 15, 12, 12..<22),
      (100, 10, 11, 12, 11..<21), (100, 10, 99, 0, 90..<100), (100, 10, 500, 0, 90..<100), (5, 10, 4, 3, 0..<5),
      (100, 10, nil, 95, 90..<100), (100, 10, nil, -4, 0..<10), (0, 10, 0, 7, 0..<0), (100, 0, 5, 3, 3..<3),
      (100, -1, 5, 3, 3..<3), (100, 1, 50, 3, 50..<51),
    ] as [(Int, Int, Int?, Int, Range<Int>)])
  func `a window moves only to show the selected row`(
    count: Int, height: Int, selected: Int?, first: Int, rows: Range<Int>
  ) {
    let window = ScrollWindow(count: count, height: height, selected: selected, first: first)

    #expect(window.rows == rows)
  }

  @Test func `the wheel scrolls to the ends and no further`() {
    let window = ScrollWindow(count: 20, height: 5, first: 10)

    #expect(window.scrolled(by: 3).rows == 13..<18)
    #expect(window.scrolled(by: .max).rows == 15..<20)
    #expect(window.scrolled(by: .min).rows == 0..<5)
  }
}

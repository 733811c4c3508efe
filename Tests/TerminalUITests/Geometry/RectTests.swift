import TerminalUI
import Testing

@Suite struct RectTests {
  private let area = Rect(x: 2, y: 3, width: 4, height: 5)

  @Test(arguments: [
    (Position(x: 2, y: 3), true), (Position(x: 5, y: 7), true),
    (Position(x: 6, y: 7), false), (Position(x: 5, y: 8), false), (Position(x: 1, y: 3), false),
  ])
  func `a rectangle contains its cells and not those after its edges`(position: Position, isInside: Bool) {
    #expect(area.contains(position) == isInside)
  }

  @Test func `the inset of a rectangle too small for a border is empty`() {
    #expect(area.inset == Rect(x: 3, y: 4, width: 2, height: 3))
    #expect(Rect(x: 0, y: 0, width: 1, height: 1).inset == Rect(x: 1, y: 1, width: 0, height: 0))
  }

  @Test func `rows and columns are cut off at the edges`() {
    #expect(area.rows(from: 1, count: 2) == Rect(x: 2, y: 4, width: 4, height: 2))
    #expect(area.rows(from: 4) == Rect(x: 2, y: 7, width: 4, height: 1))
    #expect(area.rows(from: 9, count: 2) == Rect(x: 2, y: 8, width: 4, height: 0))
    #expect(area.columns(from: 3, count: 9) == Rect(x: 5, y: 3, width: 1, height: 5))
  }
}

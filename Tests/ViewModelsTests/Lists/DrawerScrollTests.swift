import Testing

@testable import ViewModels

struct DrawerScrollTests {
  @Test func `it moves over the lines above and the rows, and is held at both ends`() {
    var scroll = DrawerScroll().drawn(above: 3)

    scroll.move(by: 100, rows: 4)
    #expect(scroll.line(above: 3) == 6)
    scroll.move(by: -100, rows: 4)

    #expect(scroll.line(above: 3) == 0)
  }

  @Test func `a selected row stays selected on a screen of another size`() {
    var scroll = DrawerScroll()
    scroll.move(by: 2, rows: 4)

    #expect(scroll.line(above: 5) == 7)
    #expect(scroll.drawn(above: 5).line(above: 0) == 2)
  }

  @Test func `from the lines above it goes to the first row where those stand still`() {
    var scroll = DrawerScroll().drawn(above: 5)
    scroll.move(by: 4, rows: 4)

    #expect(scroll.line(above: 0) == 0)
    #expect(scroll.line(above: 2) == 2)
  }

  @Test func `the first line stays the first`() {
    #expect(DrawerScroll().line(above: 5) == 0)
  }
}

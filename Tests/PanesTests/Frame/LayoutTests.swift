import Panes
import TerminalUI
import Testing
import ViewModels

@Suite struct LayoutTests {
  @Test(arguments: ConsoleViewModel.Pane.allCases)
  func `one above the other the panes fill the screen, and whole rows of three jobs show`(
    focus: ConsoleViewModel.Pane
  ) {
    for rows in 20...70 {
      let layout = Layout(size: Size(columns: 80, rows: rows), focus: focus, isDrawerOpen: false)

      let heights = layout.panes.map(\.area.height)
      #expect(heights.reduce(0, +) == layout.content.height)
      #expect(heights.allSatisfy { $0 >= 4 })
      #expect(heights[1] >= 8 && heights[1] % 2 == 0, "\(rows) rows")
      #expect(layout.panes.contains { $0.pane == focus })
    }
  }

  @Test(arguments: ConsoleViewModel.Pane.allCases)
  func `side by side all panes show, the sessions below the groups; on a low screen one of these two`(
    focus: ConsoleViewModel.Pane
  ) {
    for rows in 10...70 {
      let layout = Layout(size: Size(columns: 120, rows: rows), focus: focus, isDrawerOpen: false)

      #expect(layout.panes.contains { $0.pane == focus })
      #expect(layout.panes.count == (rows < 20 ? 3 : 4))
      #expect(layout.panes.allSatisfy { $0.area.height >= min(8, layout.content.height) }, "\(rows) rows")
      let cells = layout.panes.map { $0.area.width * $0.area.height }.reduce(0, +)
      #expect(cells == layout.content.width * layout.content.height)
    }
  }
}

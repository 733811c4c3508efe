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
    }
  }
}
